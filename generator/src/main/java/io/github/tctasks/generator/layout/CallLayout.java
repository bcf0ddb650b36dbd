package io.github.tctasks.generator.layout;

import static io.github.tctasks.generator.layout.CodeLayout.CONTINUATION;
import static io.github.tctasks.generator.layout.CodeLayout.WIDTH;

import java.util.List;
import java.util.OptionalInt;

/** Breaks lines inside of calls: in chains of them, and in their arguments. */
final class CallLayout {

    /** The last dot of a chain of calls does not stand further right. */
    static final int LAST_DOT = 80;

    /** Arguments that are all shorter fill the lines; others stand one on each. */
    private static final int SHORT = 10;

    private final CodeLayout code;

    CallLayout(CodeLayout code) {
        this.code = code;
    }

    boolean lay(int indent, String call) {
        return layChain(indent, call) || layReference(indent, call) || layCall(indent, call);
    }

    private boolean layReference(int indent, String call) {
        List<Integer> colons = JavaText.outside(call, "::");
        if (colons.size() != 1) {
            return false;
        }
        code.add(indent, call.substring(0, colons.get(0)));
        code.add(indent + CONTINUATION, call.substring(colons.get(0)));
        return true;
    }

    boolean layCall(int indent, String call) {
        return layCall(indent, "", call, "");
    }

    /** Lays a call with what stands on its line before and after it. */
    private boolean layCall(int indent, String before, String call, String after) {
        OptionalInt bracket = JavaText.lastBracket(call);
        if (bracket.isEmpty() || indent + before.length() + bracket.getAsInt() >= WIDTH) {
            return false;
        }
        String head = before + call.substring(0, bracket.getAsInt() + 1);
        int close = JavaText.closing(call, bracket.getAsInt());
        List<String> arguments = JavaText.arguments(call.substring(bracket.getAsInt() + 1, close));
        String tail = call.substring(close) + after;
        if (arguments.isEmpty()) {
            return false;
        }
        if (arguments.size() > 1 || !layOnly(indent, head, arguments.get(0), tail)) {
            code.add(indent, head);
            layArguments(indent + CONTINUATION, arguments, tail);
        }
        return true;
    }

    /** An only argument that does not fit on a line of its own stays beside the bracket and is broken itself. */
    private boolean layOnly(int indent, String head, String argument, String tail) {
        int inner = indent + CONTINUATION;
        boolean fits = inner + argument.length() + tail.length() <= WIDTH && !lastDotIsFar(inner, argument);
        if (fits || !JavaText.outside(argument, CodeLayout.CHOICE).isEmpty()) {
            return false;
        }
        List<Integer> operators = JavaText.outside(argument, " + ");
        if (operators.isEmpty()) {
            return layCall(indent, head, argument, tail);
        }
        code.add(indent, head + argument.substring(0, operators.get(0)));
        code.add(indent + CONTINUATION, argument.substring(operators.get(0) + 1) + tail);
        return true;
    }

    void layArguments(int indent, List<String> arguments, String tail) {
        String all = String.join(", ", arguments) + tail;
        if (indent + all.length() <= WIDTH && !lastDotIsFar(indent, all)) {
            code.add(indent, all);
        } else if (arguments.size() > 1 && arguments.stream().allMatch(CallLayout::isShort)) {
            fill(indent, arguments, tail);
        } else {
            for (int i = 0; i < arguments.size() - 1; i++) {
                code.lay(indent, arguments.get(i) + ",");
            }
            code.lay(indent, arguments.get(arguments.size() - 1) + tail);
        }
    }

    private static boolean isShort(String argument) {
        return argument.length() < SHORT
                && argument.chars().allMatch(c -> c == '"' || Character.isJavaIdentifierPart(c));
    }

    private void fill(int indent, List<String> arguments, String tail) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i) + (i < arguments.size() - 1 ? "," : tail);
            if (line.length() > 0 && indent + line.length() + 1 + argument.length() > WIDTH) {
                code.add(indent, line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(argument);
        }
        code.add(indent, line.toString());
    }

    boolean layChain(int indent, String call) {
        List<Integer> dots = calls(call);
        if (dots.size() < 2) {
            return false;
        }
        code.add(indent, call.substring(0, dots.get(0)));
        for (int i = 0; i < dots.size(); i++) {
            int end = i + 1 < dots.size() ? dots.get(i + 1) : call.length();
            code.lay(indent + CONTINUATION, call.substring(dots.get(i), end));
        }
        return true;
    }

    static boolean lastDotIsFar(int indent, String call) {
        List<Integer> dots = calls(call);
        return (dots.size() > 1 && indent + dots.get(dots.size() - 1) > LAST_DOT)
                || JavaText.outside(call, "(").stream()
                        .anyMatch(open -> lastDotIsFar(indent + open + 1, inner(call, open)));
    }

    private static String inner(String call, int open) {
        return call.substring(open + 1, JavaText.closing(call, open));
    }

    /** Returns the dots at which a chain of calls can be broken: those between calls. */
    private static List<Integer> calls(String call) {
        return JavaText.outside(call, ".").stream()
                .filter(dot -> dot > 0 && call.charAt(dot - 1) == ')')
                .toList();
    }
}
