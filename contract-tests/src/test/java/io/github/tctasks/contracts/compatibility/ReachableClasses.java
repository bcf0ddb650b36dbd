package io.github.tctasks.contracts.compatibility;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javassist.bytecode.ClassFile;
import javassist.bytecode.ConstPool;
import javassist.bytecode.ExceptionsAttribute;
import javassist.bytecode.FieldInfo;
import javassist.bytecode.InnerClassesAttribute;
import javassist.bytecode.MethodInfo;
import javassist.bytecode.SignatureAttribute;
import org.jspecify.annotations.Nullable;

/** Finds the classes of an artifact that users can reach, and the hidden ones that these inherit from. */
final class ReachableClasses {

    private final Map<String, ClassFile> files;

    private ReachableClasses(Map<String, ClassFile> files) {
        this.files = files;
    }

    static List<ApiClass> in(Path root) throws IOException {
        Map<String, ClassFile> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path path :
                    found.filter(file -> file.toString().endsWith(".class")).toList()) {
                try (InputStream in = Files.newInputStream(path)) {
                    ClassFile file = new ClassFile(new DataInputStream(in));
                    files.put(file.getName(), file);
                }
            }
        }
        return new ReachableClasses(files).list();
    }

    private List<ApiClass> list() {
        TreeSet<String> names = new TreeSet<>();
        files.values().stream().filter(this::isReachable).forEach(file -> addWithParents(file, names));
        return names.stream()
                .map(name -> read(Optional.ofNullable(files.get(name)).orElseThrow()))
                .toList();
    }

    /** Whether the class and all classes around it can be reached; anonymous and local classes cannot. */
    private boolean isReachable(ClassFile file) {
        @Nullable InnerClassesAttribute around = nesting(file);
        int index = index(around, file);
        if (around == null || index < 0) {
            return Modifiers.isReachable(file.getAccessFlags());
        }
        @Nullable String outer = around.outerClass(index);
        @Nullable ClassFile enclosing = outer == null ? null : files.get(outer);
        return enclosing != null && Modifiers.isReachable(around.accessFlags(index)) && isReachable(enclosing);
    }

    private static @Nullable InnerClassesAttribute nesting(ClassFile file) {
        return (InnerClassesAttribute) file.getAttribute(InnerClassesAttribute.tag);
    }

    private static int index(@Nullable InnerClassesAttribute around, ClassFile file) {
        int count = around == null ? 0 : around.tableLength();
        for (int i = 0; i < count; i++) {
            if (around != null && file.getName().equals(around.innerClass(i))) {
                return i;
            }
        }
        return -1;
    }

    private void addWithParents(ClassFile file, Set<String> names) {
        if (!names.add(file.getName())) {
            return;
        }
        Stream.concat(Stream.of(file.getSuperclass()), Arrays.stream(file.getInterfaces()))
                .map(files::get)
                .filter(parent -> parent != null)
                .forEach(parent -> addWithParents(parent, names));
    }

    private static ApiClass read(ClassFile file) {
        @Nullable InnerClassesAttribute around = nesting(file);
        int index = index(around, file);
        int flags = around == null || index < 0 ? file.getAccessFlags() : around.accessFlags(index);
        return new ApiClass(
                file.getName(),
                Modifiers.ofClass(flags),
                String.valueOf(file.getSuperclass()),
                List.of(file.getInterfaces()),
                signature((SignatureAttribute) file.getAttribute(SignatureAttribute.tag)),
                members(file));
    }

    private static List<ApiMember> members(ClassFile file) {
        List<ApiMember> members = new ArrayList<>();
        for (FieldInfo field : file.getFields()) {
            if (Modifiers.isReachable(field.getAccessFlags())) {
                members.add(read(field));
            }
        }
        for (MethodInfo method : file.getMethods()) {
            if (Modifiers.isReachable(method.getAccessFlags())) {
                members.add(read(method));
            }
        }
        members.sort(Comparator.comparing(ApiMember::line));
        return List.copyOf(members);
    }

    private static ApiMember read(FieldInfo field) {
        return new ApiMember(
                ApiMember.FIELD,
                field.getName(),
                field.getDescriptor(),
                Modifiers.ofField(field.getAccessFlags()),
                List.of(),
                signature((SignatureAttribute) field.getAttribute(SignatureAttribute.tag)),
                constant(field));
    }

    private static String constant(FieldInfo field) {
        int index = field.getConstantValue();
        if (index == 0) {
            return "";
        }
        ConstPool pool = field.getConstPool();
        return switch (field.getDescriptor()) {
            case "J" -> String.valueOf(pool.getLongInfo(index));
            case "D" -> String.valueOf(pool.getDoubleInfo(index));
            case "F" -> String.valueOf(pool.getFloatInfo(index));
            case "Ljava/lang/String;" -> pool.getStringInfo(index);
            default -> String.valueOf(pool.getIntegerInfo(index));
        };
    }

    private static ApiMember read(MethodInfo method) {
        @Nullable ExceptionsAttribute exceptions = method.getExceptionsAttribute();
        return new ApiMember(
                ApiMember.METHOD,
                method.getName(),
                method.getDescriptor(),
                Modifiers.ofMethod(method.getAccessFlags()),
                exceptions == null ? List.of() : List.of(exceptions.getExceptions()),
                signature((SignatureAttribute) method.getAttribute(SignatureAttribute.tag)),
                "");
    }

    private static String signature(@Nullable SignatureAttribute attribute) {
        return attribute == null ? "" : attribute.getSignature();
    }
}
