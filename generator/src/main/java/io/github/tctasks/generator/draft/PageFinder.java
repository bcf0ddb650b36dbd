package io.github.tctasks.generator.draft;

import io.github.tctasks.generator.draft.Metadata.Action;
import io.github.tctasks.generator.draft.Metadata.Member;
import io.github.tctasks.generator.draft.Metadata.ObjectType;
import io.github.tctasks.generator.draft.ValueTypes.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out how actions page, where their members leave no doubt. Holds no state but the metadata. */
final class PageFinder {

    private static final Set<String> OFFSETS = Set.of("offset", "start");
    private static final Set<String> PAGES =
            Set.of("pagenumber", "pageno", "page", "pageindex", "pagenum", "currentpage");
    private static final Set<String> LIMITS =
            Set.of("limit", "pagesize", "maxresults", "pagelimit", "size", "maxitems", "count");
    private static final Set<String> TOTALS = Set.of(
            "total", "totalcount", "totalnum", "totalnumber", "totalcnt", "totalcounts", "totalsize", "totalrow");
    private static final Set<String> TOKENS = Set.of(
            "nexttoken", "pagetoken", "paginationtoken", "continuetoken", "cursor", "context", "marker", "searchafter");
    private static final Set<String> LAST = Set.of("listover", "isover");
    private static final Set<String> MORE = Set.of("istruncated", "hasmore", "hasnext", "hasnextpage");

    /** What says that an offset counts pages, or that the first page has the number 0. */
    private static final Pattern PAGE = Pattern.compile("页码|页数|第几页|(?i)page (number|index)");

    private static final Pattern FROM_ZERO = Pattern.compile(
            "从\\s*0|0\\s*开始|起始.{0,6}0|默认.{0,6}0(?!0)|(?i)(start|begin)\\w* (from|at|with) 0|default.{0,12}\\b0\\b");
    private static final Pattern FROM_ONE = Pattern.compile(
            "从\\s*第?\\s*[1一]|1\\s*开始|起始.{0,6}1|默认.{0,6}1(?!\\d)|(?i)(start|begin)\\w* (from|at|with) 1");

    private final Metadata metadata;

    PageFinder(Metadata metadata) {
        this.metadata = metadata;
    }

    /** Returns the extension of an action that pages, or nothing. */
    Map<String, Object> find(Action action) {
        if (metadata.actions().containsKey(action.name() + "Pages")) {
            return Map.of();
        }
        List<Member> sent = members(action.input());
        List<Member> received = members(action.output());
        String prefix = "";
        List<Member> lists = lists(received);
        List<Member> objects =
                received.stream().filter(member -> isObject(member)).toList();
        if (lists.isEmpty() && objects.size() == 1) {
            prefix = objects.get(0).name() + ".";
            received = members(objects.get(0).type());
            lists = lists(received);
        }
        Map<String, Object> pages = lists.size() == 1 ? way(sent, received, prefix) : Map.of();
        if (!pages.isEmpty()) {
            pages.put("items", prefix + lists.get(0).name());
            put(pages, "limit", "", only(sent, LIMITS, PageFinder::isNumber));
        }
        return pages;
    }

    private static Map<String, Object> way(List<Member> sent, List<Member> received, String prefix) {
        List<Member> places = sent.stream()
                .filter(member -> is(member, OFFSETS) || is(member, PAGES) || is(member, TOKENS))
                .toList();
        Member at = places.size() == 1 ? places.get(0) : null;
        Map<String, Object> pages = new LinkedHashMap<>();
        if (at == null || at.list()) {
            return pages;
        }
        if (is(at, TOKENS)) {
            Member next = next(at, received);
            if (isText(at) && next != null) {
                pages.put("token", at.name());
                pages.put("next-token", prefix + next.name());
                Member last = only(received, LAST, PageFinder::isBoolean);
                put(pages, "last", prefix, last);
                put(pages, "more", prefix, last == null ? only(received, MORE, PageFinder::isBoolean) : null);
            }
            return pages;
        }
        Member total = only(received, TOTALS, PageFinder::isNumber);
        boolean counted = is(at, OFFSETS) && !PAGE.matcher(at.document()).find();
        if (total == null || !isNumber(at) || !(counted || is(at, PAGES))) {
            return pages;
        }
        pages.put(counted ? "offset" : "page", at.name());
        if (!counted && isFromZero(at.document())) {
            pages.put("first-page", 0);
        }
        put(pages, "total", prefix, total);
        return pages;
    }

    private static boolean isFromZero(String document) {
        return FROM_ZERO.matcher(document).find() && !FROM_ONE.matcher(document).find();
    }

    /** The token of the next page is called as the one of the request, or that with "Next" before it. */
    private static @Nullable Member next(Member token, List<Member> received) {
        String name = key(token);
        return only(received, Set.of(name, "next" + name), PageFinder::isText);
    }

    private static @Nullable Member only(List<Member> members, Set<String> names, Predicate<Member> type) {
        List<Member> found =
                members.stream().filter(member -> is(member, names)).toList();
        return found.size() == 1 && type.test(found.get(0)) ? found.get(0) : null;
    }

    private static void put(Map<String, Object> pages, String key, String prefix, @Nullable Member member) {
        if (member != null) {
            pages.put(key, prefix + member.name());
        }
    }

    private static boolean is(Member member, Set<String> names) {
        return names.contains(key(member));
    }

    private static String key(Member member) {
        return member.name().toLowerCase(Locale.ROOT);
    }

    private static List<Member> lists(List<Member> members) {
        return members.stream().filter(Member::list).toList();
    }

    private boolean isObject(Member member) {
        return !member.list() && metadata.objects().containsKey(member.type());
    }

    private static boolean isNumber(Member member) {
        return isPlain(member, Set.of(Form.SIGNED, Form.UNSIGNED, Form.TEXT));
    }

    private static boolean isText(Member member) {
        return isPlain(member, Set.of(Form.TEXT));
    }

    private static boolean isBoolean(Member member) {
        return isPlain(member, Set.of(Form.BOOLEAN));
    }

    private static boolean isPlain(Member member, Set<Form> forms) {
        return !member.list() && ValueTypes.isSimple(member.type()) && forms.contains(ValueTypes.form(member.type()));
    }

    private List<Member> members(String object) {
        ObjectType found = metadata.objects().get(object);
        return found == null
                ? List.of()
                : found.members().stream()
                        .filter(member -> !Selection.NOT_IN_ANSWERS.contains(member.name()))
                        .toList();
    }
}
