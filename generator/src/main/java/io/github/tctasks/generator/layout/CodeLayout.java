package io.github.tctasks.generator.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Breaks lines of code that are too long, as palantir-java-format does. It knows the statements that templates hold and
 * costs next to nothing, where the formatter needs milliseconds a file.
 */
final class CodeLayout {

    static final int WIDTH = 120;

    private static final String NULLABLE = "@Nullable ";

    static final String CHOICE = " ? ";

    /** How much deeper the rest of a broken statement stands. */
    static final int CONTINUATION = 8;

    private static final int BLOCK = 4;

    private final List<String> lines = new ArrayList<>();
    private final CallLayout calls = new CallLayout(this);

    /**
     * Breaks a line.
     *
     * @param line the line
     * @return the line, or those to put in its place
     */
    static List<String> lines(String line) {
        if (line.length() <= CallLayout.LAST_DOT) {
            return List.of(line);
        }
        CodeLayout layout = new CodeLayout();
        layout.lay(line.length() - line.stripLeading().length(), line.strip());
        return layout.lines;
    }

    void lay(int indent, String code) {
        boolean laid = fits(indent, code)
                || layLoop(indent, code)
                || layArrow(indent, code)
                || layAnnotation(indent, code)
                || layAnnotated(indent, code)
                || layClass(indent, code)
                || layChoice(indent, code)
                || layOperators(indent, code)
                || layAssignment(indent, code)
                || calls.lay(indent, code)
                || layDeclaration(indent, code)
                || layConstant(indent, code);
        if (!laid) {
            add(indent, code);
        }
    }

    private boolean fits(int indent, String code) {
        if (indent + code.length() > WIDTH || CallLayout.lastDotIsFar(indent, code)) {
            return false;
        }
        add(indent, code);
        return true;
    }

    void add(int indent, String code) {
        lines.add(" ".repeat(indent) + code);
    }

    private boolean layLoop(int indent, String code) {
        int colon = code.indexOf(" : ");
        if (!code.startsWith("for (") || colon < 0) {
            return false;
        }
        add(indent, code.substring(0, colon + 2));
        lay(indent + CONTINUATION, code.substring(colon + 3));
        return true;
    }

    private boolean layArrow(int indent, String code) {
        List<Integer> arrows = JavaText.outside(code, " -> ");
        if (arrows.isEmpty()) {
            return false;
        }
        boolean isCase = code.startsWith("case ") || code.startsWith("default ");
        int inner = indent + (isCase ? BLOCK : CONTINUATION);
        String body = code.substring(arrows.get(0) + 4);
        if (!isCase && calls.layChain(indent, code)) {
            return true;
        }
        if (!isCase && inner + body.length() > WIDTH && calls.layCall(indent, code)) {
            return true;
        }
        add(indent, code.substring(0, arrows.get(0) + 3));
        lay(inner, body);
        return true;
    }

    private boolean layAnnotation(int indent, String code) {
        int open = code.indexOf("({");
        if (!code.startsWith("@") || open < 0) {
            return false;
        }
        if (indent + code.length() - 2 <= WIDTH) {
            add(indent, code.substring(0, code.length() - 2));
            add(indent, "})");
            return true;
        }
        add(indent, code.substring(0, open + 2));
        List<String> values = JavaText.arguments(code.substring(open + 2, code.length() - 2));
        for (int i = 0; i < values.size(); i++) {
            add(indent + BLOCK, values.get(i) + (i < values.size() - 1 ? "," : ""));
        }
        add(indent, "})");
        return true;
    }

    private boolean layAnnotated(int indent, String code) {
        if (!code.startsWith(NULLABLE)) {
            return false;
        }
        add(indent, NULLABLE.strip());
        lay(indent + CONTINUATION, code.substring(NULLABLE.length()));
        return true;
    }

    private boolean layClass(int indent, String code) {
        int implemented = code.indexOf(" implements ");
        if (implemented < 0) {
            return false;
        }
        add(indent, code.substring(0, implemented));
        add(indent + CONTINUATION, code.substring(implemented + 1));
        return true;
    }

    private boolean layOperators(int indent, String code) {
        for (String operator : List.of(" || ", " && ")) {
            List<Integer> found = JavaText.outside(code, operator);
            if (!found.isEmpty()) {
                add(indent, code.substring(0, found.get(0)));
                for (int i = 0; i < found.size(); i++) {
                    int end = i + 1 < found.size() ? found.get(i + 1) : code.length();
                    layOperand(indent + CONTINUATION, code.substring(found.get(i) + 1, end));
                }
                return true;
            }
        }
        return false;
    }

    /** Lays an operand with the operator before it; operators in its brackets stand deeper. */
    private void layOperand(int indent, String code) {
        OptionalInt bracket = JavaText.lastBracket(code);
        if (indent + code.length() <= WIDTH
                || bracket.isEmpty()
                || !code.substring(0, 4).endsWith("(")) {
            lay(indent, code);
            return;
        }
        int first = lines.size();
        if (!layOperators(indent, code.substring(4))) {
            add(indent, code.substring(4));
        }
        lines.set(
                first,
                " ".repeat(indent) + code.substring(0, 4) + lines.get(first).strip());
    }

    /** A condition, and what it chooses between. */
    private boolean layChoice(int indent, String code) {
        List<Integer> marks = JavaText.outside(code, CHOICE);
        if (marks.size() != 1) {
            return false;
        }
        int assigned = code.indexOf(" = ");
        if (assigned >= 0 && indent + CONTINUATION + code.length() - assigned - 3 <= WIDTH) {
            return false; // It fits after the sign.
        }
        int mark = marks.get(0);
        int colon = code.indexOf(" : ", mark);
        add(indent, code.substring(0, mark));
        lay(indent + CONTINUATION, code.substring(mark + 1, colon));
        lay(indent + CONTINUATION, code.substring(colon + 1));
        return true;
    }

    private boolean layAssignment(int indent, String code) {
        List<Integer> signs = JavaText.outside(code, " = ");
        if (signs.isEmpty()) {
            return false;
        }
        String left = code.substring(0, signs.get(0) + 2);
        String right = code.substring(signs.get(0) + 3);
        if (indent + left.length() > WIDTH) {
            return layDeclaration(indent, code);
        }
        boolean rightFits = indent + CONTINUATION + right.length() <= WIDTH;
        int bracket = code.indexOf('(', left.length());
        if (rightFits || bracket < 0 || indent + bracket + 1 > WIDTH) {
            add(indent, left);
            lay(indent + CONTINUATION, right);
            return true;
        }
        return calls.layCall(indent, code);
    }

    /** The name of what is declared goes to the next line. */
    private boolean layDeclaration(int indent, String code) {
        int end = Stream.of("(", ")")
                .flatMap(bracket -> JavaText.outside(code, bracket).stream())
                .reduce(code.length(), Math::min);
        List<Integer> spaces = JavaText.outside(code.substring(0, end), " ");
        int equals = code.indexOf(" = ");
        int name = spaces.stream()
                .filter(space -> equals < 0 || space < equals)
                .reduce((first, second) -> second)
                .orElse(-1);
        if (name < 0) {
            return false;
        }
        layType(indent, code.substring(0, name));
        lay(indent + CONTINUATION, code.substring(name + 1));
        return true;
    }

    private boolean layConstant(int indent, String code) {
        int dot = code.indexOf('.');
        if (dot < 0) {
            return false;
        }
        add(indent, code.substring(0, dot));
        add(indent + CONTINUATION, code.substring(dot));
        return true;
    }

    private void layType(int indent, String code) {
        int open = code.indexOf('<');
        if (indent + code.length() <= WIDTH || open < 0) {
            add(indent, code);
            return;
        }
        add(indent, code.substring(0, open + 1));
        List<String> arguments = JavaText.arguments(code.substring(open + 1, code.length() - 1));
        calls.layArguments(indent + 2 * CONTINUATION, arguments, ">");
    }
}
