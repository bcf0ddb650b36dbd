package io.github.tctasks.types.v20240302;

import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * Has more members than fit on a screen.
 *
 * <p>Immutable. Where the service sends it, any value may be null: the service leaves fields out or sets them to null.
 */
public final class Wide extends ReceivedObject {

    private final @Nullable Long n001;
    private final @Nullable Long n002;
    private final @Nullable Long n003;
    private final @Nullable Long n004;
    private final @Nullable Long n005;
    private final @Nullable Long n006;
    private final @Nullable Long n007;
    private final @Nullable Long n008;
    private final @Nullable Long n009;
    private final @Nullable Long n010;
    private final @Nullable Long n011;
    private final @Nullable Long n012;
    private final @Nullable Long n013;
    private final @Nullable Long n014;
    private final @Nullable Long n015;
    private final @Nullable Long n016;
    private final @Nullable Long n017;
    private final @Nullable Long n018;
    private final @Nullable Long n019;
    private final @Nullable Long n020;
    private final @Nullable Long n021;
    private final @Nullable Long n022;
    private final @Nullable Long n023;
    private final @Nullable Long n024;
    private final @Nullable Long n025;
    private final @Nullable Long n026;
    private final @Nullable Long n027;
    private final @Nullable Long n028;
    private final @Nullable Long n029;
    private final @Nullable Long n030;
    private final @Nullable Long n031;
    private final @Nullable Long n032;
    private final @Nullable Long n033;
    private final @Nullable Long n034;
    private final @Nullable Long n035;
    private final @Nullable Long n036;
    private final @Nullable Long n037;
    private final @Nullable Long n038;
    private final @Nullable Long n039;
    private final @Nullable Long n040;
    private final @Nullable Long n041;
    private final @Nullable Long n042;
    private final @Nullable Long n043;
    private final @Nullable Long n044;
    private final @Nullable Long n045;
    private final @Nullable Long n046;
    private final @Nullable Long n047;
    private final @Nullable Long n048;
    private final @Nullable Long n049;
    private final @Nullable Long n050;
    private final @Nullable Long n051;
    private final @Nullable Long n052;
    private final @Nullable Long n053;
    private final @Nullable Long n054;
    private final @Nullable Long n055;
    private final @Nullable Long n056;
    private final @Nullable Long n057;
    private final @Nullable Long n058;
    private final @Nullable Long n059;
    private final @Nullable Long n060;
    private final @Nullable Long n061;
    private final @Nullable Long n062;
    private final @Nullable Long n063;
    private final @Nullable Long n064;
    private final @Nullable Long n065;
    private final @Nullable Long n066;
    private final @Nullable Long n067;
    private final @Nullable Long n068;
    private final @Nullable Long n069;
    private final @Nullable Long n070;
    private final @Nullable Long n071;
    private final @Nullable Long n072;
    private final @Nullable Long n073;
    private final @Nullable Long n074;
    private final @Nullable Long n075;
    private final @Nullable Long n076;
    private final @Nullable Long n077;
    private final @Nullable Long n078;
    private final @Nullable Long n079;
    private final @Nullable Long n080;
    private final @Nullable Long n081;
    private final @Nullable Long n082;
    private final @Nullable Long n083;
    private final @Nullable Long n084;
    private final @Nullable Long n085;
    private final @Nullable Long n086;
    private final @Nullable Long n087;
    private final @Nullable Long n088;
    private final @Nullable Long n089;
    private final @Nullable Long n090;
    private final @Nullable Long n091;
    private final @Nullable Long n092;
    private final @Nullable Long n093;
    private final @Nullable Long n094;
    private final @Nullable Long n095;
    private final @Nullable Long n096;
    private final @Nullable Long n097;
    private final @Nullable Long n098;
    private final @Nullable Long n099;
    private final @Nullable Long n100;
    private final @Nullable Long n101;
    private final @Nullable Long n102;
    private final @Nullable Long n103;
    private final @Nullable Long n104;
    private final @Nullable Long n105;
    private final @Nullable Long n106;
    private final @Nullable Long n107;
    private final @Nullable Long n108;
    private final @Nullable Long n109;
    private final @Nullable Long n110;
    private final @Nullable Long n111;
    private final @Nullable Long n112;
    private final @Nullable Long n113;
    private final @Nullable Long n114;
    private final @Nullable Long n115;
    private final @Nullable Long n116;
    private final @Nullable Long n117;
    private final @Nullable Long n118;
    private final @Nullable Long n119;
    private final @Nullable Long n120;

    Wide(
            @Nullable Long n001,
            @Nullable Long n002,
            @Nullable Long n003,
            @Nullable Long n004,
            @Nullable Long n005,
            @Nullable Long n006,
            @Nullable Long n007,
            @Nullable Long n008,
            @Nullable Long n009,
            @Nullable Long n010,
            @Nullable Long n011,
            @Nullable Long n012,
            @Nullable Long n013,
            @Nullable Long n014,
            @Nullable Long n015,
            @Nullable Long n016,
            @Nullable Long n017,
            @Nullable Long n018,
            @Nullable Long n019,
            @Nullable Long n020,
            @Nullable Long n021,
            @Nullable Long n022,
            @Nullable Long n023,
            @Nullable Long n024,
            @Nullable Long n025,
            @Nullable Long n026,
            @Nullable Long n027,
            @Nullable Long n028,
            @Nullable Long n029,
            @Nullable Long n030,
            @Nullable Long n031,
            @Nullable Long n032,
            @Nullable Long n033,
            @Nullable Long n034,
            @Nullable Long n035,
            @Nullable Long n036,
            @Nullable Long n037,
            @Nullable Long n038,
            @Nullable Long n039,
            @Nullable Long n040,
            @Nullable Long n041,
            @Nullable Long n042,
            @Nullable Long n043,
            @Nullable Long n044,
            @Nullable Long n045,
            @Nullable Long n046,
            @Nullable Long n047,
            @Nullable Long n048,
            @Nullable Long n049,
            @Nullable Long n050,
            @Nullable Long n051,
            @Nullable Long n052,
            @Nullable Long n053,
            @Nullable Long n054,
            @Nullable Long n055,
            @Nullable Long n056,
            @Nullable Long n057,
            @Nullable Long n058,
            @Nullable Long n059,
            @Nullable Long n060,
            @Nullable Long n061,
            @Nullable Long n062,
            @Nullable Long n063,
            @Nullable Long n064,
            @Nullable Long n065,
            @Nullable Long n066,
            @Nullable Long n067,
            @Nullable Long n068,
            @Nullable Long n069,
            @Nullable Long n070,
            @Nullable Long n071,
            @Nullable Long n072,
            @Nullable Long n073,
            @Nullable Long n074,
            @Nullable Long n075,
            @Nullable Long n076,
            @Nullable Long n077,
            @Nullable Long n078,
            @Nullable Long n079,
            @Nullable Long n080,
            @Nullable Long n081,
            @Nullable Long n082,
            @Nullable Long n083,
            @Nullable Long n084,
            @Nullable Long n085,
            @Nullable Long n086,
            @Nullable Long n087,
            @Nullable Long n088,
            @Nullable Long n089,
            @Nullable Long n090,
            @Nullable Long n091,
            @Nullable Long n092,
            @Nullable Long n093,
            @Nullable Long n094,
            @Nullable Long n095,
            @Nullable Long n096,
            @Nullable Long n097,
            @Nullable Long n098,
            @Nullable Long n099,
            @Nullable Long n100,
            @Nullable Long n101,
            @Nullable Long n102,
            @Nullable Long n103,
            @Nullable Long n104,
            @Nullable Long n105,
            @Nullable Long n106,
            @Nullable Long n107,
            @Nullable Long n108,
            @Nullable Long n109,
            @Nullable Long n110,
            @Nullable Long n111,
            @Nullable Long n112,
            @Nullable Long n113,
            @Nullable Long n114,
            @Nullable Long n115,
            @Nullable Long n116,
            @Nullable Long n117,
            @Nullable Long n118,
            @Nullable Long n119,
            @Nullable Long n120,
            UnknownFields unknownFields) {
        super(unknownFields);
        this.n001 = n001;
        this.n002 = n002;
        this.n003 = n003;
        this.n004 = n004;
        this.n005 = n005;
        this.n006 = n006;
        this.n007 = n007;
        this.n008 = n008;
        this.n009 = n009;
        this.n010 = n010;
        this.n011 = n011;
        this.n012 = n012;
        this.n013 = n013;
        this.n014 = n014;
        this.n015 = n015;
        this.n016 = n016;
        this.n017 = n017;
        this.n018 = n018;
        this.n019 = n019;
        this.n020 = n020;
        this.n021 = n021;
        this.n022 = n022;
        this.n023 = n023;
        this.n024 = n024;
        this.n025 = n025;
        this.n026 = n026;
        this.n027 = n027;
        this.n028 = n028;
        this.n029 = n029;
        this.n030 = n030;
        this.n031 = n031;
        this.n032 = n032;
        this.n033 = n033;
        this.n034 = n034;
        this.n035 = n035;
        this.n036 = n036;
        this.n037 = n037;
        this.n038 = n038;
        this.n039 = n039;
        this.n040 = n040;
        this.n041 = n041;
        this.n042 = n042;
        this.n043 = n043;
        this.n044 = n044;
        this.n045 = n045;
        this.n046 = n046;
        this.n047 = n047;
        this.n048 = n048;
        this.n049 = n049;
        this.n050 = n050;
        this.n051 = n051;
        this.n052 = n052;
        this.n053 = n053;
        this.n054 = n054;
        this.n055 = n055;
        this.n056 = n056;
        this.n057 = n057;
        this.n058 = n058;
        this.n059 = n059;
        this.n060 = n060;
        this.n061 = n061;
        this.n062 = n062;
        this.n063 = n063;
        this.n064 = n064;
        this.n065 = n065;
        this.n066 = n066;
        this.n067 = n067;
        this.n068 = n068;
        this.n069 = n069;
        this.n070 = n070;
        this.n071 = n071;
        this.n072 = n072;
        this.n073 = n073;
        this.n074 = n074;
        this.n075 = n075;
        this.n076 = n076;
        this.n077 = n077;
        this.n078 = n078;
        this.n079 = n079;
        this.n080 = n080;
        this.n081 = n081;
        this.n082 = n082;
        this.n083 = n083;
        this.n084 = n084;
        this.n085 = n085;
        this.n086 = n086;
        this.n087 = n087;
        this.n088 = n088;
        this.n089 = n089;
        this.n090 = n090;
        this.n091 = n091;
        this.n092 = n092;
        this.n093 = n093;
        this.n094 = n094;
        this.n095 = n095;
        this.n096 = n096;
        this.n097 = n097;
        this.n098 = n098;
        this.n099 = n099;
        this.n100 = n100;
        this.n101 = n101;
        this.n102 = n102;
        this.n103 = n103;
        this.n104 = n104;
        this.n105 = n105;
        this.n106 = n106;
        this.n107 = n107;
        this.n108 = n108;
        this.n109 = n109;
        this.n110 = n110;
        this.n111 = n111;
        this.n112 = n112;
        this.n113 = n113;
        this.n114 = n114;
        this.n115 = n115;
        this.n116 = n116;
        this.n117 = n117;
        this.n118 = n118;
        this.n119 = n119;
        this.n120 = n120;
    }

    /**
     * Returns a builder in which nothing is set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The N001.
     *
     * @return the value of {@code N001}, or null if the service gave none
     */
    public @Nullable Long n001() {
        return n001;
    }

    /**
     * The N002.
     *
     * @return the value of {@code N002}, or null if the service gave none
     */
    public @Nullable Long n002() {
        return n002;
    }

    /**
     * The N003.
     *
     * @return the value of {@code N003}, or null if the service gave none
     */
    public @Nullable Long n003() {
        return n003;
    }

    /**
     * The N004.
     *
     * @return the value of {@code N004}, or null if the service gave none
     */
    public @Nullable Long n004() {
        return n004;
    }

    /**
     * The N005.
     *
     * @return the value of {@code N005}, or null if the service gave none
     */
    public @Nullable Long n005() {
        return n005;
    }

    /**
     * The N006.
     *
     * @return the value of {@code N006}, or null if the service gave none
     */
    public @Nullable Long n006() {
        return n006;
    }

    /**
     * The N007.
     *
     * @return the value of {@code N007}, or null if the service gave none
     */
    public @Nullable Long n007() {
        return n007;
    }

    /**
     * The N008.
     *
     * @return the value of {@code N008}, or null if the service gave none
     */
    public @Nullable Long n008() {
        return n008;
    }

    /**
     * The N009.
     *
     * @return the value of {@code N009}, or null if the service gave none
     */
    public @Nullable Long n009() {
        return n009;
    }

    /**
     * The N010.
     *
     * @return the value of {@code N010}, or null if the service gave none
     */
    public @Nullable Long n010() {
        return n010;
    }

    /**
     * The N011.
     *
     * @return the value of {@code N011}, or null if the service gave none
     */
    public @Nullable Long n011() {
        return n011;
    }

    /**
     * The N012.
     *
     * @return the value of {@code N012}, or null if the service gave none
     */
    public @Nullable Long n012() {
        return n012;
    }

    /**
     * The N013.
     *
     * @return the value of {@code N013}, or null if the service gave none
     */
    public @Nullable Long n013() {
        return n013;
    }

    /**
     * The N014.
     *
     * @return the value of {@code N014}, or null if the service gave none
     */
    public @Nullable Long n014() {
        return n014;
    }

    /**
     * The N015.
     *
     * @return the value of {@code N015}, or null if the service gave none
     */
    public @Nullable Long n015() {
        return n015;
    }

    /**
     * The N016.
     *
     * @return the value of {@code N016}, or null if the service gave none
     */
    public @Nullable Long n016() {
        return n016;
    }

    /**
     * The N017.
     *
     * @return the value of {@code N017}, or null if the service gave none
     */
    public @Nullable Long n017() {
        return n017;
    }

    /**
     * The N018.
     *
     * @return the value of {@code N018}, or null if the service gave none
     */
    public @Nullable Long n018() {
        return n018;
    }

    /**
     * The N019.
     *
     * @return the value of {@code N019}, or null if the service gave none
     */
    public @Nullable Long n019() {
        return n019;
    }

    /**
     * The N020.
     *
     * @return the value of {@code N020}, or null if the service gave none
     */
    public @Nullable Long n020() {
        return n020;
    }

    /**
     * The N021.
     *
     * @return the value of {@code N021}, or null if the service gave none
     */
    public @Nullable Long n021() {
        return n021;
    }

    /**
     * The N022.
     *
     * @return the value of {@code N022}, or null if the service gave none
     */
    public @Nullable Long n022() {
        return n022;
    }

    /**
     * The N023.
     *
     * @return the value of {@code N023}, or null if the service gave none
     */
    public @Nullable Long n023() {
        return n023;
    }

    /**
     * The N024.
     *
     * @return the value of {@code N024}, or null if the service gave none
     */
    public @Nullable Long n024() {
        return n024;
    }

    /**
     * The N025.
     *
     * @return the value of {@code N025}, or null if the service gave none
     */
    public @Nullable Long n025() {
        return n025;
    }

    /**
     * The N026.
     *
     * @return the value of {@code N026}, or null if the service gave none
     */
    public @Nullable Long n026() {
        return n026;
    }

    /**
     * The N027.
     *
     * @return the value of {@code N027}, or null if the service gave none
     */
    public @Nullable Long n027() {
        return n027;
    }

    /**
     * The N028.
     *
     * @return the value of {@code N028}, or null if the service gave none
     */
    public @Nullable Long n028() {
        return n028;
    }

    /**
     * The N029.
     *
     * @return the value of {@code N029}, or null if the service gave none
     */
    public @Nullable Long n029() {
        return n029;
    }

    /**
     * The N030.
     *
     * @return the value of {@code N030}, or null if the service gave none
     */
    public @Nullable Long n030() {
        return n030;
    }

    /**
     * The N031.
     *
     * @return the value of {@code N031}, or null if the service gave none
     */
    public @Nullable Long n031() {
        return n031;
    }

    /**
     * The N032.
     *
     * @return the value of {@code N032}, or null if the service gave none
     */
    public @Nullable Long n032() {
        return n032;
    }

    /**
     * The N033.
     *
     * @return the value of {@code N033}, or null if the service gave none
     */
    public @Nullable Long n033() {
        return n033;
    }

    /**
     * The N034.
     *
     * @return the value of {@code N034}, or null if the service gave none
     */
    public @Nullable Long n034() {
        return n034;
    }

    /**
     * The N035.
     *
     * @return the value of {@code N035}, or null if the service gave none
     */
    public @Nullable Long n035() {
        return n035;
    }

    /**
     * The N036.
     *
     * @return the value of {@code N036}, or null if the service gave none
     */
    public @Nullable Long n036() {
        return n036;
    }

    /**
     * The N037.
     *
     * @return the value of {@code N037}, or null if the service gave none
     */
    public @Nullable Long n037() {
        return n037;
    }

    /**
     * The N038.
     *
     * @return the value of {@code N038}, or null if the service gave none
     */
    public @Nullable Long n038() {
        return n038;
    }

    /**
     * The N039.
     *
     * @return the value of {@code N039}, or null if the service gave none
     */
    public @Nullable Long n039() {
        return n039;
    }

    /**
     * The N040.
     *
     * @return the value of {@code N040}, or null if the service gave none
     */
    public @Nullable Long n040() {
        return n040;
    }

    /**
     * The N041.
     *
     * @return the value of {@code N041}, or null if the service gave none
     */
    public @Nullable Long n041() {
        return n041;
    }

    /**
     * The N042.
     *
     * @return the value of {@code N042}, or null if the service gave none
     */
    public @Nullable Long n042() {
        return n042;
    }

    /**
     * The N043.
     *
     * @return the value of {@code N043}, or null if the service gave none
     */
    public @Nullable Long n043() {
        return n043;
    }

    /**
     * The N044.
     *
     * @return the value of {@code N044}, or null if the service gave none
     */
    public @Nullable Long n044() {
        return n044;
    }

    /**
     * The N045.
     *
     * @return the value of {@code N045}, or null if the service gave none
     */
    public @Nullable Long n045() {
        return n045;
    }

    /**
     * The N046.
     *
     * @return the value of {@code N046}, or null if the service gave none
     */
    public @Nullable Long n046() {
        return n046;
    }

    /**
     * The N047.
     *
     * @return the value of {@code N047}, or null if the service gave none
     */
    public @Nullable Long n047() {
        return n047;
    }

    /**
     * The N048.
     *
     * @return the value of {@code N048}, or null if the service gave none
     */
    public @Nullable Long n048() {
        return n048;
    }

    /**
     * The N049.
     *
     * @return the value of {@code N049}, or null if the service gave none
     */
    public @Nullable Long n049() {
        return n049;
    }

    /**
     * The N050.
     *
     * @return the value of {@code N050}, or null if the service gave none
     */
    public @Nullable Long n050() {
        return n050;
    }

    /**
     * The N051.
     *
     * @return the value of {@code N051}, or null if the service gave none
     */
    public @Nullable Long n051() {
        return n051;
    }

    /**
     * The N052.
     *
     * @return the value of {@code N052}, or null if the service gave none
     */
    public @Nullable Long n052() {
        return n052;
    }

    /**
     * The N053.
     *
     * @return the value of {@code N053}, or null if the service gave none
     */
    public @Nullable Long n053() {
        return n053;
    }

    /**
     * The N054.
     *
     * @return the value of {@code N054}, or null if the service gave none
     */
    public @Nullable Long n054() {
        return n054;
    }

    /**
     * The N055.
     *
     * @return the value of {@code N055}, or null if the service gave none
     */
    public @Nullable Long n055() {
        return n055;
    }

    /**
     * The N056.
     *
     * @return the value of {@code N056}, or null if the service gave none
     */
    public @Nullable Long n056() {
        return n056;
    }

    /**
     * The N057.
     *
     * @return the value of {@code N057}, or null if the service gave none
     */
    public @Nullable Long n057() {
        return n057;
    }

    /**
     * The N058.
     *
     * @return the value of {@code N058}, or null if the service gave none
     */
    public @Nullable Long n058() {
        return n058;
    }

    /**
     * The N059.
     *
     * @return the value of {@code N059}, or null if the service gave none
     */
    public @Nullable Long n059() {
        return n059;
    }

    /**
     * The N060.
     *
     * @return the value of {@code N060}, or null if the service gave none
     */
    public @Nullable Long n060() {
        return n060;
    }

    /**
     * The N061.
     *
     * @return the value of {@code N061}, or null if the service gave none
     */
    public @Nullable Long n061() {
        return n061;
    }

    /**
     * The N062.
     *
     * @return the value of {@code N062}, or null if the service gave none
     */
    public @Nullable Long n062() {
        return n062;
    }

    /**
     * The N063.
     *
     * @return the value of {@code N063}, or null if the service gave none
     */
    public @Nullable Long n063() {
        return n063;
    }

    /**
     * The N064.
     *
     * @return the value of {@code N064}, or null if the service gave none
     */
    public @Nullable Long n064() {
        return n064;
    }

    /**
     * The N065.
     *
     * @return the value of {@code N065}, or null if the service gave none
     */
    public @Nullable Long n065() {
        return n065;
    }

    /**
     * The N066.
     *
     * @return the value of {@code N066}, or null if the service gave none
     */
    public @Nullable Long n066() {
        return n066;
    }

    /**
     * The N067.
     *
     * @return the value of {@code N067}, or null if the service gave none
     */
    public @Nullable Long n067() {
        return n067;
    }

    /**
     * The N068.
     *
     * @return the value of {@code N068}, or null if the service gave none
     */
    public @Nullable Long n068() {
        return n068;
    }

    /**
     * The N069.
     *
     * @return the value of {@code N069}, or null if the service gave none
     */
    public @Nullable Long n069() {
        return n069;
    }

    /**
     * The N070.
     *
     * @return the value of {@code N070}, or null if the service gave none
     */
    public @Nullable Long n070() {
        return n070;
    }

    /**
     * The N071.
     *
     * @return the value of {@code N071}, or null if the service gave none
     */
    public @Nullable Long n071() {
        return n071;
    }

    /**
     * The N072.
     *
     * @return the value of {@code N072}, or null if the service gave none
     */
    public @Nullable Long n072() {
        return n072;
    }

    /**
     * The N073.
     *
     * @return the value of {@code N073}, or null if the service gave none
     */
    public @Nullable Long n073() {
        return n073;
    }

    /**
     * The N074.
     *
     * @return the value of {@code N074}, or null if the service gave none
     */
    public @Nullable Long n074() {
        return n074;
    }

    /**
     * The N075.
     *
     * @return the value of {@code N075}, or null if the service gave none
     */
    public @Nullable Long n075() {
        return n075;
    }

    /**
     * The N076.
     *
     * @return the value of {@code N076}, or null if the service gave none
     */
    public @Nullable Long n076() {
        return n076;
    }

    /**
     * The N077.
     *
     * @return the value of {@code N077}, or null if the service gave none
     */
    public @Nullable Long n077() {
        return n077;
    }

    /**
     * The N078.
     *
     * @return the value of {@code N078}, or null if the service gave none
     */
    public @Nullable Long n078() {
        return n078;
    }

    /**
     * The N079.
     *
     * @return the value of {@code N079}, or null if the service gave none
     */
    public @Nullable Long n079() {
        return n079;
    }

    /**
     * The N080.
     *
     * @return the value of {@code N080}, or null if the service gave none
     */
    public @Nullable Long n080() {
        return n080;
    }

    /**
     * The N081.
     *
     * @return the value of {@code N081}, or null if the service gave none
     */
    public @Nullable Long n081() {
        return n081;
    }

    /**
     * The N082.
     *
     * @return the value of {@code N082}, or null if the service gave none
     */
    public @Nullable Long n082() {
        return n082;
    }

    /**
     * The N083.
     *
     * @return the value of {@code N083}, or null if the service gave none
     */
    public @Nullable Long n083() {
        return n083;
    }

    /**
     * The N084.
     *
     * @return the value of {@code N084}, or null if the service gave none
     */
    public @Nullable Long n084() {
        return n084;
    }

    /**
     * The N085.
     *
     * @return the value of {@code N085}, or null if the service gave none
     */
    public @Nullable Long n085() {
        return n085;
    }

    /**
     * The N086.
     *
     * @return the value of {@code N086}, or null if the service gave none
     */
    public @Nullable Long n086() {
        return n086;
    }

    /**
     * The N087.
     *
     * @return the value of {@code N087}, or null if the service gave none
     */
    public @Nullable Long n087() {
        return n087;
    }

    /**
     * The N088.
     *
     * @return the value of {@code N088}, or null if the service gave none
     */
    public @Nullable Long n088() {
        return n088;
    }

    /**
     * The N089.
     *
     * @return the value of {@code N089}, or null if the service gave none
     */
    public @Nullable Long n089() {
        return n089;
    }

    /**
     * The N090.
     *
     * @return the value of {@code N090}, or null if the service gave none
     */
    public @Nullable Long n090() {
        return n090;
    }

    /**
     * The N091.
     *
     * @return the value of {@code N091}, or null if the service gave none
     */
    public @Nullable Long n091() {
        return n091;
    }

    /**
     * The N092.
     *
     * @return the value of {@code N092}, or null if the service gave none
     */
    public @Nullable Long n092() {
        return n092;
    }

    /**
     * The N093.
     *
     * @return the value of {@code N093}, or null if the service gave none
     */
    public @Nullable Long n093() {
        return n093;
    }

    /**
     * The N094.
     *
     * @return the value of {@code N094}, or null if the service gave none
     */
    public @Nullable Long n094() {
        return n094;
    }

    /**
     * The N095.
     *
     * @return the value of {@code N095}, or null if the service gave none
     */
    public @Nullable Long n095() {
        return n095;
    }

    /**
     * The N096.
     *
     * @return the value of {@code N096}, or null if the service gave none
     */
    public @Nullable Long n096() {
        return n096;
    }

    /**
     * The N097.
     *
     * @return the value of {@code N097}, or null if the service gave none
     */
    public @Nullable Long n097() {
        return n097;
    }

    /**
     * The N098.
     *
     * @return the value of {@code N098}, or null if the service gave none
     */
    public @Nullable Long n098() {
        return n098;
    }

    /**
     * The N099.
     *
     * @return the value of {@code N099}, or null if the service gave none
     */
    public @Nullable Long n099() {
        return n099;
    }

    /**
     * The N100.
     *
     * @return the value of {@code N100}, or null if the service gave none
     */
    public @Nullable Long n100() {
        return n100;
    }

    /**
     * The N101.
     *
     * @return the value of {@code N101}, or null if the service gave none
     */
    public @Nullable Long n101() {
        return n101;
    }

    /**
     * The N102.
     *
     * @return the value of {@code N102}, or null if the service gave none
     */
    public @Nullable Long n102() {
        return n102;
    }

    /**
     * The N103.
     *
     * @return the value of {@code N103}, or null if the service gave none
     */
    public @Nullable Long n103() {
        return n103;
    }

    /**
     * The N104.
     *
     * @return the value of {@code N104}, or null if the service gave none
     */
    public @Nullable Long n104() {
        return n104;
    }

    /**
     * The N105.
     *
     * @return the value of {@code N105}, or null if the service gave none
     */
    public @Nullable Long n105() {
        return n105;
    }

    /**
     * The N106.
     *
     * @return the value of {@code N106}, or null if the service gave none
     */
    public @Nullable Long n106() {
        return n106;
    }

    /**
     * The N107.
     *
     * @return the value of {@code N107}, or null if the service gave none
     */
    public @Nullable Long n107() {
        return n107;
    }

    /**
     * The N108.
     *
     * @return the value of {@code N108}, or null if the service gave none
     */
    public @Nullable Long n108() {
        return n108;
    }

    /**
     * The N109.
     *
     * @return the value of {@code N109}, or null if the service gave none
     */
    public @Nullable Long n109() {
        return n109;
    }

    /**
     * The N110.
     *
     * @return the value of {@code N110}, or null if the service gave none
     */
    public @Nullable Long n110() {
        return n110;
    }

    /**
     * The N111.
     *
     * @return the value of {@code N111}, or null if the service gave none
     */
    public @Nullable Long n111() {
        return n111;
    }

    /**
     * The N112.
     *
     * @return the value of {@code N112}, or null if the service gave none
     */
    public @Nullable Long n112() {
        return n112;
    }

    /**
     * The N113.
     *
     * @return the value of {@code N113}, or null if the service gave none
     */
    public @Nullable Long n113() {
        return n113;
    }

    /**
     * The N114.
     *
     * @return the value of {@code N114}, or null if the service gave none
     */
    public @Nullable Long n114() {
        return n114;
    }

    /**
     * The N115.
     *
     * @return the value of {@code N115}, or null if the service gave none
     */
    public @Nullable Long n115() {
        return n115;
    }

    /**
     * The N116.
     *
     * @return the value of {@code N116}, or null if the service gave none
     */
    public @Nullable Long n116() {
        return n116;
    }

    /**
     * The N117.
     *
     * @return the value of {@code N117}, or null if the service gave none
     */
    public @Nullable Long n117() {
        return n117;
    }

    /**
     * The N118.
     *
     * @return the value of {@code N118}, or null if the service gave none
     */
    public @Nullable Long n118() {
        return n118;
    }

    /**
     * The N119.
     *
     * @return the value of {@code N119}, or null if the service gave none
     */
    public @Nullable Long n119() {
        return n119;
    }

    /**
     * The N120.
     *
     * @return the value of {@code N120}, or null if the service gave none
     */
    public @Nullable Long n120() {
        return n120;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.integer("N001", n001);
        to.integer("N002", n002);
        to.integer("N003", n003);
        to.integer("N004", n004);
        to.integer("N005", n005);
        to.integer("N006", n006);
        to.integer("N007", n007);
        to.integer("N008", n008);
        to.integer("N009", n009);
        to.integer("N010", n010);
        to.integer("N011", n011);
        to.integer("N012", n012);
        to.integer("N013", n013);
        to.integer("N014", n014);
        to.integer("N015", n015);
        to.integer("N016", n016);
        to.integer("N017", n017);
        to.integer("N018", n018);
        to.integer("N019", n019);
        to.integer("N020", n020);
        to.integer("N021", n021);
        to.integer("N022", n022);
        to.integer("N023", n023);
        to.integer("N024", n024);
        to.integer("N025", n025);
        to.integer("N026", n026);
        to.integer("N027", n027);
        to.integer("N028", n028);
        to.integer("N029", n029);
        to.integer("N030", n030);
        to.integer("N031", n031);
        to.integer("N032", n032);
        to.integer("N033", n033);
        to.integer("N034", n034);
        to.integer("N035", n035);
        to.integer("N036", n036);
        to.integer("N037", n037);
        to.integer("N038", n038);
        to.integer("N039", n039);
        to.integer("N040", n040);
        to.integer("N041", n041);
        to.integer("N042", n042);
        to.integer("N043", n043);
        to.integer("N044", n044);
        to.integer("N045", n045);
        to.integer("N046", n046);
        to.integer("N047", n047);
        to.integer("N048", n048);
        to.integer("N049", n049);
        to.integer("N050", n050);
        to.integer("N051", n051);
        to.integer("N052", n052);
        to.integer("N053", n053);
        to.integer("N054", n054);
        to.integer("N055", n055);
        to.integer("N056", n056);
        to.integer("N057", n057);
        to.integer("N058", n058);
        to.integer("N059", n059);
        to.integer("N060", n060);
        to.integer("N061", n061);
        to.integer("N062", n062);
        to.integer("N063", n063);
        to.integer("N064", n064);
        to.integer("N065", n065);
        to.integer("N066", n066);
        to.integer("N067", n067);
        to.integer("N068", n068);
        to.integer("N069", n069);
        to.integer("N070", n070);
        to.integer("N071", n071);
        to.integer("N072", n072);
        to.integer("N073", n073);
        to.integer("N074", n074);
        to.integer("N075", n075);
        to.integer("N076", n076);
        to.integer("N077", n077);
        to.integer("N078", n078);
        to.integer("N079", n079);
        to.integer("N080", n080);
        to.integer("N081", n081);
        to.integer("N082", n082);
        to.integer("N083", n083);
        to.integer("N084", n084);
        to.integer("N085", n085);
        to.integer("N086", n086);
        to.integer("N087", n087);
        to.integer("N088", n088);
        to.integer("N089", n089);
        to.integer("N090", n090);
        to.integer("N091", n091);
        to.integer("N092", n092);
        to.integer("N093", n093);
        to.integer("N094", n094);
        to.integer("N095", n095);
        to.integer("N096", n096);
        to.integer("N097", n097);
        to.integer("N098", n098);
        to.integer("N099", n099);
        to.integer("N100", n100);
        to.integer("N101", n101);
        to.integer("N102", n102);
        to.integer("N103", n103);
        to.integer("N104", n104);
        to.integer("N105", n105);
        to.integer("N106", n106);
        to.integer("N107", n107);
        to.integer("N108", n108);
        to.integer("N109", n109);
        to.integer("N110", n110);
        to.integer("N111", n111);
        to.integer("N112", n112);
        to.integer("N113", n113);
        to.integer("N114", n114);
        to.integer("N115", n115);
        to.integer("N116", n116);
        to.integer("N117", n117);
        to.integer("N118", n118);
        to.integer("N119", n119);
        to.integer("N120", n120);
    }

    /** Builds objects. Not thread-safe. */
    public static final class Builder {

        private @Nullable Long n001;
        private @Nullable Long n002;
        private @Nullable Long n003;
        private @Nullable Long n004;
        private @Nullable Long n005;
        private @Nullable Long n006;
        private @Nullable Long n007;
        private @Nullable Long n008;
        private @Nullable Long n009;
        private @Nullable Long n010;
        private @Nullable Long n011;
        private @Nullable Long n012;
        private @Nullable Long n013;
        private @Nullable Long n014;
        private @Nullable Long n015;
        private @Nullable Long n016;
        private @Nullable Long n017;
        private @Nullable Long n018;
        private @Nullable Long n019;
        private @Nullable Long n020;
        private @Nullable Long n021;
        private @Nullable Long n022;
        private @Nullable Long n023;
        private @Nullable Long n024;
        private @Nullable Long n025;
        private @Nullable Long n026;
        private @Nullable Long n027;
        private @Nullable Long n028;
        private @Nullable Long n029;
        private @Nullable Long n030;
        private @Nullable Long n031;
        private @Nullable Long n032;
        private @Nullable Long n033;
        private @Nullable Long n034;
        private @Nullable Long n035;
        private @Nullable Long n036;
        private @Nullable Long n037;
        private @Nullable Long n038;
        private @Nullable Long n039;
        private @Nullable Long n040;
        private @Nullable Long n041;
        private @Nullable Long n042;
        private @Nullable Long n043;
        private @Nullable Long n044;
        private @Nullable Long n045;
        private @Nullable Long n046;
        private @Nullable Long n047;
        private @Nullable Long n048;
        private @Nullable Long n049;
        private @Nullable Long n050;
        private @Nullable Long n051;
        private @Nullable Long n052;
        private @Nullable Long n053;
        private @Nullable Long n054;
        private @Nullable Long n055;
        private @Nullable Long n056;
        private @Nullable Long n057;
        private @Nullable Long n058;
        private @Nullable Long n059;
        private @Nullable Long n060;
        private @Nullable Long n061;
        private @Nullable Long n062;
        private @Nullable Long n063;
        private @Nullable Long n064;
        private @Nullable Long n065;
        private @Nullable Long n066;
        private @Nullable Long n067;
        private @Nullable Long n068;
        private @Nullable Long n069;
        private @Nullable Long n070;
        private @Nullable Long n071;
        private @Nullable Long n072;
        private @Nullable Long n073;
        private @Nullable Long n074;
        private @Nullable Long n075;
        private @Nullable Long n076;
        private @Nullable Long n077;
        private @Nullable Long n078;
        private @Nullable Long n079;
        private @Nullable Long n080;
        private @Nullable Long n081;
        private @Nullable Long n082;
        private @Nullable Long n083;
        private @Nullable Long n084;
        private @Nullable Long n085;
        private @Nullable Long n086;
        private @Nullable Long n087;
        private @Nullable Long n088;
        private @Nullable Long n089;
        private @Nullable Long n090;
        private @Nullable Long n091;
        private @Nullable Long n092;
        private @Nullable Long n093;
        private @Nullable Long n094;
        private @Nullable Long n095;
        private @Nullable Long n096;
        private @Nullable Long n097;
        private @Nullable Long n098;
        private @Nullable Long n099;
        private @Nullable Long n100;
        private @Nullable Long n101;
        private @Nullable Long n102;
        private @Nullable Long n103;
        private @Nullable Long n104;
        private @Nullable Long n105;
        private @Nullable Long n106;
        private @Nullable Long n107;
        private @Nullable Long n108;
        private @Nullable Long n109;
        private @Nullable Long n110;
        private @Nullable Long n111;
        private @Nullable Long n112;
        private @Nullable Long n113;
        private @Nullable Long n114;
        private @Nullable Long n115;
        private @Nullable Long n116;
        private @Nullable Long n117;
        private @Nullable Long n118;
        private @Nullable Long n119;
        private @Nullable Long n120;

        private Builder() {}

        /**
         * Sets {@code N001}.
         *
         * <p>The N001.
         *
         * @param n001 the value, or null for none
         * @return this builder
         */
        public Builder n001(@Nullable Long n001) {
            this.n001 = n001;
            return this;
        }

        /**
         * Sets {@code N002}.
         *
         * <p>The N002.
         *
         * @param n002 the value, or null for none
         * @return this builder
         */
        public Builder n002(@Nullable Long n002) {
            this.n002 = n002;
            return this;
        }

        /**
         * Sets {@code N003}.
         *
         * <p>The N003.
         *
         * @param n003 the value, or null for none
         * @return this builder
         */
        public Builder n003(@Nullable Long n003) {
            this.n003 = n003;
            return this;
        }

        /**
         * Sets {@code N004}.
         *
         * <p>The N004.
         *
         * @param n004 the value, or null for none
         * @return this builder
         */
        public Builder n004(@Nullable Long n004) {
            this.n004 = n004;
            return this;
        }

        /**
         * Sets {@code N005}.
         *
         * <p>The N005.
         *
         * @param n005 the value, or null for none
         * @return this builder
         */
        public Builder n005(@Nullable Long n005) {
            this.n005 = n005;
            return this;
        }

        /**
         * Sets {@code N006}.
         *
         * <p>The N006.
         *
         * @param n006 the value, or null for none
         * @return this builder
         */
        public Builder n006(@Nullable Long n006) {
            this.n006 = n006;
            return this;
        }

        /**
         * Sets {@code N007}.
         *
         * <p>The N007.
         *
         * @param n007 the value, or null for none
         * @return this builder
         */
        public Builder n007(@Nullable Long n007) {
            this.n007 = n007;
            return this;
        }

        /**
         * Sets {@code N008}.
         *
         * <p>The N008.
         *
         * @param n008 the value, or null for none
         * @return this builder
         */
        public Builder n008(@Nullable Long n008) {
            this.n008 = n008;
            return this;
        }

        /**
         * Sets {@code N009}.
         *
         * <p>The N009.
         *
         * @param n009 the value, or null for none
         * @return this builder
         */
        public Builder n009(@Nullable Long n009) {
            this.n009 = n009;
            return this;
        }

        /**
         * Sets {@code N010}.
         *
         * <p>The N010.
         *
         * @param n010 the value, or null for none
         * @return this builder
         */
        public Builder n010(@Nullable Long n010) {
            this.n010 = n010;
            return this;
        }

        /**
         * Sets {@code N011}.
         *
         * <p>The N011.
         *
         * @param n011 the value, or null for none
         * @return this builder
         */
        public Builder n011(@Nullable Long n011) {
            this.n011 = n011;
            return this;
        }

        /**
         * Sets {@code N012}.
         *
         * <p>The N012.
         *
         * @param n012 the value, or null for none
         * @return this builder
         */
        public Builder n012(@Nullable Long n012) {
            this.n012 = n012;
            return this;
        }

        /**
         * Sets {@code N013}.
         *
         * <p>The N013.
         *
         * @param n013 the value, or null for none
         * @return this builder
         */
        public Builder n013(@Nullable Long n013) {
            this.n013 = n013;
            return this;
        }

        /**
         * Sets {@code N014}.
         *
         * <p>The N014.
         *
         * @param n014 the value, or null for none
         * @return this builder
         */
        public Builder n014(@Nullable Long n014) {
            this.n014 = n014;
            return this;
        }

        /**
         * Sets {@code N015}.
         *
         * <p>The N015.
         *
         * @param n015 the value, or null for none
         * @return this builder
         */
        public Builder n015(@Nullable Long n015) {
            this.n015 = n015;
            return this;
        }

        /**
         * Sets {@code N016}.
         *
         * <p>The N016.
         *
         * @param n016 the value, or null for none
         * @return this builder
         */
        public Builder n016(@Nullable Long n016) {
            this.n016 = n016;
            return this;
        }

        /**
         * Sets {@code N017}.
         *
         * <p>The N017.
         *
         * @param n017 the value, or null for none
         * @return this builder
         */
        public Builder n017(@Nullable Long n017) {
            this.n017 = n017;
            return this;
        }

        /**
         * Sets {@code N018}.
         *
         * <p>The N018.
         *
         * @param n018 the value, or null for none
         * @return this builder
         */
        public Builder n018(@Nullable Long n018) {
            this.n018 = n018;
            return this;
        }

        /**
         * Sets {@code N019}.
         *
         * <p>The N019.
         *
         * @param n019 the value, or null for none
         * @return this builder
         */
        public Builder n019(@Nullable Long n019) {
            this.n019 = n019;
            return this;
        }

        /**
         * Sets {@code N020}.
         *
         * <p>The N020.
         *
         * @param n020 the value, or null for none
         * @return this builder
         */
        public Builder n020(@Nullable Long n020) {
            this.n020 = n020;
            return this;
        }

        /**
         * Sets {@code N021}.
         *
         * <p>The N021.
         *
         * @param n021 the value, or null for none
         * @return this builder
         */
        public Builder n021(@Nullable Long n021) {
            this.n021 = n021;
            return this;
        }

        /**
         * Sets {@code N022}.
         *
         * <p>The N022.
         *
         * @param n022 the value, or null for none
         * @return this builder
         */
        public Builder n022(@Nullable Long n022) {
            this.n022 = n022;
            return this;
        }

        /**
         * Sets {@code N023}.
         *
         * <p>The N023.
         *
         * @param n023 the value, or null for none
         * @return this builder
         */
        public Builder n023(@Nullable Long n023) {
            this.n023 = n023;
            return this;
        }

        /**
         * Sets {@code N024}.
         *
         * <p>The N024.
         *
         * @param n024 the value, or null for none
         * @return this builder
         */
        public Builder n024(@Nullable Long n024) {
            this.n024 = n024;
            return this;
        }

        /**
         * Sets {@code N025}.
         *
         * <p>The N025.
         *
         * @param n025 the value, or null for none
         * @return this builder
         */
        public Builder n025(@Nullable Long n025) {
            this.n025 = n025;
            return this;
        }

        /**
         * Sets {@code N026}.
         *
         * <p>The N026.
         *
         * @param n026 the value, or null for none
         * @return this builder
         */
        public Builder n026(@Nullable Long n026) {
            this.n026 = n026;
            return this;
        }

        /**
         * Sets {@code N027}.
         *
         * <p>The N027.
         *
         * @param n027 the value, or null for none
         * @return this builder
         */
        public Builder n027(@Nullable Long n027) {
            this.n027 = n027;
            return this;
        }

        /**
         * Sets {@code N028}.
         *
         * <p>The N028.
         *
         * @param n028 the value, or null for none
         * @return this builder
         */
        public Builder n028(@Nullable Long n028) {
            this.n028 = n028;
            return this;
        }

        /**
         * Sets {@code N029}.
         *
         * <p>The N029.
         *
         * @param n029 the value, or null for none
         * @return this builder
         */
        public Builder n029(@Nullable Long n029) {
            this.n029 = n029;
            return this;
        }

        /**
         * Sets {@code N030}.
         *
         * <p>The N030.
         *
         * @param n030 the value, or null for none
         * @return this builder
         */
        public Builder n030(@Nullable Long n030) {
            this.n030 = n030;
            return this;
        }

        /**
         * Sets {@code N031}.
         *
         * <p>The N031.
         *
         * @param n031 the value, or null for none
         * @return this builder
         */
        public Builder n031(@Nullable Long n031) {
            this.n031 = n031;
            return this;
        }

        /**
         * Sets {@code N032}.
         *
         * <p>The N032.
         *
         * @param n032 the value, or null for none
         * @return this builder
         */
        public Builder n032(@Nullable Long n032) {
            this.n032 = n032;
            return this;
        }

        /**
         * Sets {@code N033}.
         *
         * <p>The N033.
         *
         * @param n033 the value, or null for none
         * @return this builder
         */
        public Builder n033(@Nullable Long n033) {
            this.n033 = n033;
            return this;
        }

        /**
         * Sets {@code N034}.
         *
         * <p>The N034.
         *
         * @param n034 the value, or null for none
         * @return this builder
         */
        public Builder n034(@Nullable Long n034) {
            this.n034 = n034;
            return this;
        }

        /**
         * Sets {@code N035}.
         *
         * <p>The N035.
         *
         * @param n035 the value, or null for none
         * @return this builder
         */
        public Builder n035(@Nullable Long n035) {
            this.n035 = n035;
            return this;
        }

        /**
         * Sets {@code N036}.
         *
         * <p>The N036.
         *
         * @param n036 the value, or null for none
         * @return this builder
         */
        public Builder n036(@Nullable Long n036) {
            this.n036 = n036;
            return this;
        }

        /**
         * Sets {@code N037}.
         *
         * <p>The N037.
         *
         * @param n037 the value, or null for none
         * @return this builder
         */
        public Builder n037(@Nullable Long n037) {
            this.n037 = n037;
            return this;
        }

        /**
         * Sets {@code N038}.
         *
         * <p>The N038.
         *
         * @param n038 the value, or null for none
         * @return this builder
         */
        public Builder n038(@Nullable Long n038) {
            this.n038 = n038;
            return this;
        }

        /**
         * Sets {@code N039}.
         *
         * <p>The N039.
         *
         * @param n039 the value, or null for none
         * @return this builder
         */
        public Builder n039(@Nullable Long n039) {
            this.n039 = n039;
            return this;
        }

        /**
         * Sets {@code N040}.
         *
         * <p>The N040.
         *
         * @param n040 the value, or null for none
         * @return this builder
         */
        public Builder n040(@Nullable Long n040) {
            this.n040 = n040;
            return this;
        }

        /**
         * Sets {@code N041}.
         *
         * <p>The N041.
         *
         * @param n041 the value, or null for none
         * @return this builder
         */
        public Builder n041(@Nullable Long n041) {
            this.n041 = n041;
            return this;
        }

        /**
         * Sets {@code N042}.
         *
         * <p>The N042.
         *
         * @param n042 the value, or null for none
         * @return this builder
         */
        public Builder n042(@Nullable Long n042) {
            this.n042 = n042;
            return this;
        }

        /**
         * Sets {@code N043}.
         *
         * <p>The N043.
         *
         * @param n043 the value, or null for none
         * @return this builder
         */
        public Builder n043(@Nullable Long n043) {
            this.n043 = n043;
            return this;
        }

        /**
         * Sets {@code N044}.
         *
         * <p>The N044.
         *
         * @param n044 the value, or null for none
         * @return this builder
         */
        public Builder n044(@Nullable Long n044) {
            this.n044 = n044;
            return this;
        }

        /**
         * Sets {@code N045}.
         *
         * <p>The N045.
         *
         * @param n045 the value, or null for none
         * @return this builder
         */
        public Builder n045(@Nullable Long n045) {
            this.n045 = n045;
            return this;
        }

        /**
         * Sets {@code N046}.
         *
         * <p>The N046.
         *
         * @param n046 the value, or null for none
         * @return this builder
         */
        public Builder n046(@Nullable Long n046) {
            this.n046 = n046;
            return this;
        }

        /**
         * Sets {@code N047}.
         *
         * <p>The N047.
         *
         * @param n047 the value, or null for none
         * @return this builder
         */
        public Builder n047(@Nullable Long n047) {
            this.n047 = n047;
            return this;
        }

        /**
         * Sets {@code N048}.
         *
         * <p>The N048.
         *
         * @param n048 the value, or null for none
         * @return this builder
         */
        public Builder n048(@Nullable Long n048) {
            this.n048 = n048;
            return this;
        }

        /**
         * Sets {@code N049}.
         *
         * <p>The N049.
         *
         * @param n049 the value, or null for none
         * @return this builder
         */
        public Builder n049(@Nullable Long n049) {
            this.n049 = n049;
            return this;
        }

        /**
         * Sets {@code N050}.
         *
         * <p>The N050.
         *
         * @param n050 the value, or null for none
         * @return this builder
         */
        public Builder n050(@Nullable Long n050) {
            this.n050 = n050;
            return this;
        }

        /**
         * Sets {@code N051}.
         *
         * <p>The N051.
         *
         * @param n051 the value, or null for none
         * @return this builder
         */
        public Builder n051(@Nullable Long n051) {
            this.n051 = n051;
            return this;
        }

        /**
         * Sets {@code N052}.
         *
         * <p>The N052.
         *
         * @param n052 the value, or null for none
         * @return this builder
         */
        public Builder n052(@Nullable Long n052) {
            this.n052 = n052;
            return this;
        }

        /**
         * Sets {@code N053}.
         *
         * <p>The N053.
         *
         * @param n053 the value, or null for none
         * @return this builder
         */
        public Builder n053(@Nullable Long n053) {
            this.n053 = n053;
            return this;
        }

        /**
         * Sets {@code N054}.
         *
         * <p>The N054.
         *
         * @param n054 the value, or null for none
         * @return this builder
         */
        public Builder n054(@Nullable Long n054) {
            this.n054 = n054;
            return this;
        }

        /**
         * Sets {@code N055}.
         *
         * <p>The N055.
         *
         * @param n055 the value, or null for none
         * @return this builder
         */
        public Builder n055(@Nullable Long n055) {
            this.n055 = n055;
            return this;
        }

        /**
         * Sets {@code N056}.
         *
         * <p>The N056.
         *
         * @param n056 the value, or null for none
         * @return this builder
         */
        public Builder n056(@Nullable Long n056) {
            this.n056 = n056;
            return this;
        }

        /**
         * Sets {@code N057}.
         *
         * <p>The N057.
         *
         * @param n057 the value, or null for none
         * @return this builder
         */
        public Builder n057(@Nullable Long n057) {
            this.n057 = n057;
            return this;
        }

        /**
         * Sets {@code N058}.
         *
         * <p>The N058.
         *
         * @param n058 the value, or null for none
         * @return this builder
         */
        public Builder n058(@Nullable Long n058) {
            this.n058 = n058;
            return this;
        }

        /**
         * Sets {@code N059}.
         *
         * <p>The N059.
         *
         * @param n059 the value, or null for none
         * @return this builder
         */
        public Builder n059(@Nullable Long n059) {
            this.n059 = n059;
            return this;
        }

        /**
         * Sets {@code N060}.
         *
         * <p>The N060.
         *
         * @param n060 the value, or null for none
         * @return this builder
         */
        public Builder n060(@Nullable Long n060) {
            this.n060 = n060;
            return this;
        }

        /**
         * Sets {@code N061}.
         *
         * <p>The N061.
         *
         * @param n061 the value, or null for none
         * @return this builder
         */
        public Builder n061(@Nullable Long n061) {
            this.n061 = n061;
            return this;
        }

        /**
         * Sets {@code N062}.
         *
         * <p>The N062.
         *
         * @param n062 the value, or null for none
         * @return this builder
         */
        public Builder n062(@Nullable Long n062) {
            this.n062 = n062;
            return this;
        }

        /**
         * Sets {@code N063}.
         *
         * <p>The N063.
         *
         * @param n063 the value, or null for none
         * @return this builder
         */
        public Builder n063(@Nullable Long n063) {
            this.n063 = n063;
            return this;
        }

        /**
         * Sets {@code N064}.
         *
         * <p>The N064.
         *
         * @param n064 the value, or null for none
         * @return this builder
         */
        public Builder n064(@Nullable Long n064) {
            this.n064 = n064;
            return this;
        }

        /**
         * Sets {@code N065}.
         *
         * <p>The N065.
         *
         * @param n065 the value, or null for none
         * @return this builder
         */
        public Builder n065(@Nullable Long n065) {
            this.n065 = n065;
            return this;
        }

        /**
         * Sets {@code N066}.
         *
         * <p>The N066.
         *
         * @param n066 the value, or null for none
         * @return this builder
         */
        public Builder n066(@Nullable Long n066) {
            this.n066 = n066;
            return this;
        }

        /**
         * Sets {@code N067}.
         *
         * <p>The N067.
         *
         * @param n067 the value, or null for none
         * @return this builder
         */
        public Builder n067(@Nullable Long n067) {
            this.n067 = n067;
            return this;
        }

        /**
         * Sets {@code N068}.
         *
         * <p>The N068.
         *
         * @param n068 the value, or null for none
         * @return this builder
         */
        public Builder n068(@Nullable Long n068) {
            this.n068 = n068;
            return this;
        }

        /**
         * Sets {@code N069}.
         *
         * <p>The N069.
         *
         * @param n069 the value, or null for none
         * @return this builder
         */
        public Builder n069(@Nullable Long n069) {
            this.n069 = n069;
            return this;
        }

        /**
         * Sets {@code N070}.
         *
         * <p>The N070.
         *
         * @param n070 the value, or null for none
         * @return this builder
         */
        public Builder n070(@Nullable Long n070) {
            this.n070 = n070;
            return this;
        }

        /**
         * Sets {@code N071}.
         *
         * <p>The N071.
         *
         * @param n071 the value, or null for none
         * @return this builder
         */
        public Builder n071(@Nullable Long n071) {
            this.n071 = n071;
            return this;
        }

        /**
         * Sets {@code N072}.
         *
         * <p>The N072.
         *
         * @param n072 the value, or null for none
         * @return this builder
         */
        public Builder n072(@Nullable Long n072) {
            this.n072 = n072;
            return this;
        }

        /**
         * Sets {@code N073}.
         *
         * <p>The N073.
         *
         * @param n073 the value, or null for none
         * @return this builder
         */
        public Builder n073(@Nullable Long n073) {
            this.n073 = n073;
            return this;
        }

        /**
         * Sets {@code N074}.
         *
         * <p>The N074.
         *
         * @param n074 the value, or null for none
         * @return this builder
         */
        public Builder n074(@Nullable Long n074) {
            this.n074 = n074;
            return this;
        }

        /**
         * Sets {@code N075}.
         *
         * <p>The N075.
         *
         * @param n075 the value, or null for none
         * @return this builder
         */
        public Builder n075(@Nullable Long n075) {
            this.n075 = n075;
            return this;
        }

        /**
         * Sets {@code N076}.
         *
         * <p>The N076.
         *
         * @param n076 the value, or null for none
         * @return this builder
         */
        public Builder n076(@Nullable Long n076) {
            this.n076 = n076;
            return this;
        }

        /**
         * Sets {@code N077}.
         *
         * <p>The N077.
         *
         * @param n077 the value, or null for none
         * @return this builder
         */
        public Builder n077(@Nullable Long n077) {
            this.n077 = n077;
            return this;
        }

        /**
         * Sets {@code N078}.
         *
         * <p>The N078.
         *
         * @param n078 the value, or null for none
         * @return this builder
         */
        public Builder n078(@Nullable Long n078) {
            this.n078 = n078;
            return this;
        }

        /**
         * Sets {@code N079}.
         *
         * <p>The N079.
         *
         * @param n079 the value, or null for none
         * @return this builder
         */
        public Builder n079(@Nullable Long n079) {
            this.n079 = n079;
            return this;
        }

        /**
         * Sets {@code N080}.
         *
         * <p>The N080.
         *
         * @param n080 the value, or null for none
         * @return this builder
         */
        public Builder n080(@Nullable Long n080) {
            this.n080 = n080;
            return this;
        }

        /**
         * Sets {@code N081}.
         *
         * <p>The N081.
         *
         * @param n081 the value, or null for none
         * @return this builder
         */
        public Builder n081(@Nullable Long n081) {
            this.n081 = n081;
            return this;
        }

        /**
         * Sets {@code N082}.
         *
         * <p>The N082.
         *
         * @param n082 the value, or null for none
         * @return this builder
         */
        public Builder n082(@Nullable Long n082) {
            this.n082 = n082;
            return this;
        }

        /**
         * Sets {@code N083}.
         *
         * <p>The N083.
         *
         * @param n083 the value, or null for none
         * @return this builder
         */
        public Builder n083(@Nullable Long n083) {
            this.n083 = n083;
            return this;
        }

        /**
         * Sets {@code N084}.
         *
         * <p>The N084.
         *
         * @param n084 the value, or null for none
         * @return this builder
         */
        public Builder n084(@Nullable Long n084) {
            this.n084 = n084;
            return this;
        }

        /**
         * Sets {@code N085}.
         *
         * <p>The N085.
         *
         * @param n085 the value, or null for none
         * @return this builder
         */
        public Builder n085(@Nullable Long n085) {
            this.n085 = n085;
            return this;
        }

        /**
         * Sets {@code N086}.
         *
         * <p>The N086.
         *
         * @param n086 the value, or null for none
         * @return this builder
         */
        public Builder n086(@Nullable Long n086) {
            this.n086 = n086;
            return this;
        }

        /**
         * Sets {@code N087}.
         *
         * <p>The N087.
         *
         * @param n087 the value, or null for none
         * @return this builder
         */
        public Builder n087(@Nullable Long n087) {
            this.n087 = n087;
            return this;
        }

        /**
         * Sets {@code N088}.
         *
         * <p>The N088.
         *
         * @param n088 the value, or null for none
         * @return this builder
         */
        public Builder n088(@Nullable Long n088) {
            this.n088 = n088;
            return this;
        }

        /**
         * Sets {@code N089}.
         *
         * <p>The N089.
         *
         * @param n089 the value, or null for none
         * @return this builder
         */
        public Builder n089(@Nullable Long n089) {
            this.n089 = n089;
            return this;
        }

        /**
         * Sets {@code N090}.
         *
         * <p>The N090.
         *
         * @param n090 the value, or null for none
         * @return this builder
         */
        public Builder n090(@Nullable Long n090) {
            this.n090 = n090;
            return this;
        }

        /**
         * Sets {@code N091}.
         *
         * <p>The N091.
         *
         * @param n091 the value, or null for none
         * @return this builder
         */
        public Builder n091(@Nullable Long n091) {
            this.n091 = n091;
            return this;
        }

        /**
         * Sets {@code N092}.
         *
         * <p>The N092.
         *
         * @param n092 the value, or null for none
         * @return this builder
         */
        public Builder n092(@Nullable Long n092) {
            this.n092 = n092;
            return this;
        }

        /**
         * Sets {@code N093}.
         *
         * <p>The N093.
         *
         * @param n093 the value, or null for none
         * @return this builder
         */
        public Builder n093(@Nullable Long n093) {
            this.n093 = n093;
            return this;
        }

        /**
         * Sets {@code N094}.
         *
         * <p>The N094.
         *
         * @param n094 the value, or null for none
         * @return this builder
         */
        public Builder n094(@Nullable Long n094) {
            this.n094 = n094;
            return this;
        }

        /**
         * Sets {@code N095}.
         *
         * <p>The N095.
         *
         * @param n095 the value, or null for none
         * @return this builder
         */
        public Builder n095(@Nullable Long n095) {
            this.n095 = n095;
            return this;
        }

        /**
         * Sets {@code N096}.
         *
         * <p>The N096.
         *
         * @param n096 the value, or null for none
         * @return this builder
         */
        public Builder n096(@Nullable Long n096) {
            this.n096 = n096;
            return this;
        }

        /**
         * Sets {@code N097}.
         *
         * <p>The N097.
         *
         * @param n097 the value, or null for none
         * @return this builder
         */
        public Builder n097(@Nullable Long n097) {
            this.n097 = n097;
            return this;
        }

        /**
         * Sets {@code N098}.
         *
         * <p>The N098.
         *
         * @param n098 the value, or null for none
         * @return this builder
         */
        public Builder n098(@Nullable Long n098) {
            this.n098 = n098;
            return this;
        }

        /**
         * Sets {@code N099}.
         *
         * <p>The N099.
         *
         * @param n099 the value, or null for none
         * @return this builder
         */
        public Builder n099(@Nullable Long n099) {
            this.n099 = n099;
            return this;
        }

        /**
         * Sets {@code N100}.
         *
         * <p>The N100.
         *
         * @param n100 the value, or null for none
         * @return this builder
         */
        public Builder n100(@Nullable Long n100) {
            this.n100 = n100;
            return this;
        }

        /**
         * Sets {@code N101}.
         *
         * <p>The N101.
         *
         * @param n101 the value, or null for none
         * @return this builder
         */
        public Builder n101(@Nullable Long n101) {
            this.n101 = n101;
            return this;
        }

        /**
         * Sets {@code N102}.
         *
         * <p>The N102.
         *
         * @param n102 the value, or null for none
         * @return this builder
         */
        public Builder n102(@Nullable Long n102) {
            this.n102 = n102;
            return this;
        }

        /**
         * Sets {@code N103}.
         *
         * <p>The N103.
         *
         * @param n103 the value, or null for none
         * @return this builder
         */
        public Builder n103(@Nullable Long n103) {
            this.n103 = n103;
            return this;
        }

        /**
         * Sets {@code N104}.
         *
         * <p>The N104.
         *
         * @param n104 the value, or null for none
         * @return this builder
         */
        public Builder n104(@Nullable Long n104) {
            this.n104 = n104;
            return this;
        }

        /**
         * Sets {@code N105}.
         *
         * <p>The N105.
         *
         * @param n105 the value, or null for none
         * @return this builder
         */
        public Builder n105(@Nullable Long n105) {
            this.n105 = n105;
            return this;
        }

        /**
         * Sets {@code N106}.
         *
         * <p>The N106.
         *
         * @param n106 the value, or null for none
         * @return this builder
         */
        public Builder n106(@Nullable Long n106) {
            this.n106 = n106;
            return this;
        }

        /**
         * Sets {@code N107}.
         *
         * <p>The N107.
         *
         * @param n107 the value, or null for none
         * @return this builder
         */
        public Builder n107(@Nullable Long n107) {
            this.n107 = n107;
            return this;
        }

        /**
         * Sets {@code N108}.
         *
         * <p>The N108.
         *
         * @param n108 the value, or null for none
         * @return this builder
         */
        public Builder n108(@Nullable Long n108) {
            this.n108 = n108;
            return this;
        }

        /**
         * Sets {@code N109}.
         *
         * <p>The N109.
         *
         * @param n109 the value, or null for none
         * @return this builder
         */
        public Builder n109(@Nullable Long n109) {
            this.n109 = n109;
            return this;
        }

        /**
         * Sets {@code N110}.
         *
         * <p>The N110.
         *
         * @param n110 the value, or null for none
         * @return this builder
         */
        public Builder n110(@Nullable Long n110) {
            this.n110 = n110;
            return this;
        }

        /**
         * Sets {@code N111}.
         *
         * <p>The N111.
         *
         * @param n111 the value, or null for none
         * @return this builder
         */
        public Builder n111(@Nullable Long n111) {
            this.n111 = n111;
            return this;
        }

        /**
         * Sets {@code N112}.
         *
         * <p>The N112.
         *
         * @param n112 the value, or null for none
         * @return this builder
         */
        public Builder n112(@Nullable Long n112) {
            this.n112 = n112;
            return this;
        }

        /**
         * Sets {@code N113}.
         *
         * <p>The N113.
         *
         * @param n113 the value, or null for none
         * @return this builder
         */
        public Builder n113(@Nullable Long n113) {
            this.n113 = n113;
            return this;
        }

        /**
         * Sets {@code N114}.
         *
         * <p>The N114.
         *
         * @param n114 the value, or null for none
         * @return this builder
         */
        public Builder n114(@Nullable Long n114) {
            this.n114 = n114;
            return this;
        }

        /**
         * Sets {@code N115}.
         *
         * <p>The N115.
         *
         * @param n115 the value, or null for none
         * @return this builder
         */
        public Builder n115(@Nullable Long n115) {
            this.n115 = n115;
            return this;
        }

        /**
         * Sets {@code N116}.
         *
         * <p>The N116.
         *
         * @param n116 the value, or null for none
         * @return this builder
         */
        public Builder n116(@Nullable Long n116) {
            this.n116 = n116;
            return this;
        }

        /**
         * Sets {@code N117}.
         *
         * <p>The N117.
         *
         * @param n117 the value, or null for none
         * @return this builder
         */
        public Builder n117(@Nullable Long n117) {
            this.n117 = n117;
            return this;
        }

        /**
         * Sets {@code N118}.
         *
         * <p>The N118.
         *
         * @param n118 the value, or null for none
         * @return this builder
         */
        public Builder n118(@Nullable Long n118) {
            this.n118 = n118;
            return this;
        }

        /**
         * Sets {@code N119}.
         *
         * <p>The N119.
         *
         * @param n119 the value, or null for none
         * @return this builder
         */
        public Builder n119(@Nullable Long n119) {
            this.n119 = n119;
            return this;
        }

        /**
         * Sets {@code N120}.
         *
         * <p>The N120.
         *
         * @param n120 the value, or null for none
         * @return this builder
         */
        public Builder n120(@Nullable Long n120) {
            this.n120 = n120;
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object
         */
        public Wide build() {
            return new Wide(
                    n001,
                    n002,
                    n003,
                    n004,
                    n005,
                    n006,
                    n007,
                    n008,
                    n009,
                    n010,
                    n011,
                    n012,
                    n013,
                    n014,
                    n015,
                    n016,
                    n017,
                    n018,
                    n019,
                    n020,
                    n021,
                    n022,
                    n023,
                    n024,
                    n025,
                    n026,
                    n027,
                    n028,
                    n029,
                    n030,
                    n031,
                    n032,
                    n033,
                    n034,
                    n035,
                    n036,
                    n037,
                    n038,
                    n039,
                    n040,
                    n041,
                    n042,
                    n043,
                    n044,
                    n045,
                    n046,
                    n047,
                    n048,
                    n049,
                    n050,
                    n051,
                    n052,
                    n053,
                    n054,
                    n055,
                    n056,
                    n057,
                    n058,
                    n059,
                    n060,
                    n061,
                    n062,
                    n063,
                    n064,
                    n065,
                    n066,
                    n067,
                    n068,
                    n069,
                    n070,
                    n071,
                    n072,
                    n073,
                    n074,
                    n075,
                    n076,
                    n077,
                    n078,
                    n079,
                    n080,
                    n081,
                    n082,
                    n083,
                    n084,
                    n085,
                    n086,
                    n087,
                    n088,
                    n089,
                    n090,
                    n091,
                    n092,
                    n093,
                    n094,
                    n095,
                    n096,
                    n097,
                    n098,
                    n099,
                    n100,
                    n101,
                    n102,
                    n103,
                    n104,
                    n105,
                    n106,
                    n107,
                    n108,
                    n109,
                    n110,
                    n111,
                    n112,
                    n113,
                    n114,
                    n115,
                    n116,
                    n117,
                    n118,
                    n119,
                    n120,
                    UnknownFields.NONE);
        }
    }
}
