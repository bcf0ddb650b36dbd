package io.github.tctasks.contracts.compatibility;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javassist.bytecode.AccessFlag;
import javassist.bytecode.ClassFile;
import javassist.bytecode.ConstPool;
import javassist.bytecode.DuplicateMemberException;
import javassist.bytecode.ExceptionsAttribute;
import javassist.bytecode.FieldInfo;
import javassist.bytecode.InnerClassesAttribute;
import javassist.bytecode.MethodInfo;
import javassist.bytecode.SignatureAttribute;

/** Makes class files without code out of listings, for japicmp to look at. */
final class Skeletons {

    private Skeletons() {}

    /** A jar with these classes. */
    static byte[] jar(Collection<ApiClass> classes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            for (ApiClass listed : classes) {
                jar.putNextEntry(new JarEntry(listed.name().replace('.', '/') + ".class"));
                DataOutputStream out = new DataOutputStream(jar);
                classFile(listed).write(out);
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DuplicateMemberException e) {
            throw new IllegalArgumentException("a listing names a member twice: " + e.getMessage(), e);
        }
        return bytes.toByteArray();
    }

    private static ClassFile classFile(ApiClass listed) throws DuplicateMemberException {
        int flags = Modifiers.classFlags(listed.modifiers());
        ClassFile file = new ClassFile((flags & AccessFlag.INTERFACE) != 0, listed.name(), listed.superclass());
        file.setAccessFlags(flags & ~(AccessFlag.STATIC | AccessFlag.PROTECTED));
        file.setInterfaces(listed.interfaces().toArray(String[]::new));
        ConstPool pool = file.getConstPool();
        if (!listed.signature().isEmpty()) {
            file.addAttribute(new SignatureAttribute(pool, listed.signature()));
        }
        nest(file, listed.name(), flags);
        for (ApiMember member : listed.members()) {
            if (member.isField()) {
                file.addField(field(pool, member));
            } else {
                file.addMethod(method(pool, member));
            }
        }
        return file;
    }

    private static void nest(ClassFile file, String name, int flags) {
        int dollar = name.lastIndexOf('$');
        if (dollar > 0) {
            InnerClassesAttribute nesting = new InnerClassesAttribute(file.getConstPool());
            nesting.append(name, name.substring(0, dollar), name.substring(dollar + 1), flags);
            file.addAttribute(nesting);
        }
    }

    private static FieldInfo field(ConstPool pool, ApiMember member) {
        FieldInfo field = new FieldInfo(pool, member.name(), member.descriptor());
        field.setAccessFlags(Modifiers.memberFlags(member));
        if (!member.signature().isEmpty()) {
            field.addAttribute(new SignatureAttribute(pool, member.signature()));
        }
        return field;
    }

    private static MethodInfo method(ConstPool pool, ApiMember member) {
        MethodInfo method = new MethodInfo(pool, member.name(), member.descriptor());
        method.setAccessFlags(Modifiers.memberFlags(member));
        if (!member.signature().isEmpty()) {
            method.addAttribute(new SignatureAttribute(pool, member.signature()));
        }
        if (!member.exceptions().isEmpty()) {
            ExceptionsAttribute exceptions = new ExceptionsAttribute(pool);
            exceptions.setExceptions(member.exceptions().toArray(String[]::new));
            method.setExceptionsAttribute(exceptions);
        }
        return method;
    }
}
