package io.github.tctasks.generator.testkit;

import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Writes a spec with one action for each length of names, so that each statement is broken at each width once. */
public final class Ruler {

    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Ruler, version: "2024-01-01", description: Names of each length.}
            externalDocs: {url: https://www.example.com/ruler}
            servers: [{url: https://ruler.tencentcloudapi.com}]
            security: [{tc3: []}]
            x-tc-service: ruler
            paths:
            %scomponents:
              securitySchemes: {tc3: {$ref: ../common.yaml#/components/securitySchemes/tc3}}
              schemas:
            %s""";

    private static final String ACTION = """
              /#@A:
                post:
                  operationId: @A
                  summary: Tells @words.
                  description: About `@A`.
                  externalDocs: {url: https://www.example.com/@A}
                  x-tc-rate-limit: {requests: 20, seconds: 1}
                  x-tc-task:
                    name: @tasks
                    id: @I
                    status: @E
                    reason: @R
                    states: {running: [a], succeeded: [@b], failed: [c]}
                    not-found-codes: [@K]
                  x-tc-error-codes: [{code: @K, description: X.}]
                  parameters:
                    - {name: X-TC-Action, in: header, required: true, description: X., schema: {type: string, enum: [@A]}}
                    - {name: X-TC-Version, in: header, required: true, description: X., schema: {type: string, enum: ["2024-01-01"]}}
                    - $ref: ../common.yaml#/components/parameters/Region
                    - $ref: ../common.yaml#/components/parameters/Timestamp
                    - $ref: ../common.yaml#/components/parameters/Token
                    - $ref: ../common.yaml#/components/parameters/Language
                    - $ref: ../common.yaml#/components/parameters/RequestClient
                    - $ref: ../common.yaml#/components/parameters/ContentSha256
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/@ARequest'}
                        examples: {documented: {summary: X., value: {@I: @1}}}
                  responses:
                    "200":
                      description: X.
                      content:
                        application/json:
                          schema:
                            type: object
                            required: [Response]
                            properties:
                              Response:
                                oneOf:
                                  - $ref: '#/components/schemas/@AResponse'
                                  - $ref: ../common.yaml#/components/schemas/ErrorResponse
                          examples: {documented: {summary: X., value: {Response: {@E: a}}}}
            """;

    private static final String SCHEMAS = """
                @ARequest:
                  type: object
                  description: X.
                  required: [@I]
                  properties:
                    @I: {@id, description: X.}
            @simple        @L: {$ref: '#/components/schemas/@AParameter'}
                    @M: {$ref: '#/components/schemas/@AShared'}
                    @N: {$ref: '#/components/schemas/@AStatus'}
                    @Os: {type: array, description: X., items: {$ref: '#/components/schemas/@AParameter'}}
                    @Ps: {type: array, description: X., items: {$ref: '#/components/schemas/@AStatus'}}
                @AResponse:
                  type: object
                  description: X.
                  required: [@E]
                  properties:
                    @E: {$ref: '#/components/schemas/@AStatus'}
                    @R: {type: string, description: X.}
            @simple        @M: {$ref: '#/components/schemas/@AShared'}
                    @Q: {$ref: '#/components/schemas/@AResult'}
                    @Os: {type: array, description: X., items: {$ref: '#/components/schemas/@AResult'}}
                    @Ps: {type: array, description: X., items: {$ref: '#/components/schemas/@AStatus'}}
                    RequestId: {$ref: ../common.yaml#/components/schemas/RequestId}
                @AParameter: {type: object, description: X., required: [@S], properties: {@S: {type: string, description: X.}}}
                @AShared: {type: object, description: X., required: [@S], properties: {@S: {type: string, description: X.}}}
                @AResult: {type: object, description: X., properties: {@S: {type: string, description: X.}}}
                @AStatus:
                  type: string
                  description: X.
                  enum: [a, @b, c]
                  x-enum-varnames: [@AAA, B, C]
                  x-enum-descriptions: [X., X., X.]
            """;

    private static final List<String> TYPES = List.of(
            "type: string",
            "type: integer, format: int64",
            "type: integer, format: uint64, minimum: 0",
            "type: number, format: double",
            "type: boolean");

    private Ruler() {}

    /**
     * Returns the text of the spec.
     *
     * @param longest the length of the longest name of an action
     * @param member the length of members' names by that of the action's name
     */
    public static String spec(int longest, IntUnaryOperator member) {
        StringBuilder actions = new StringBuilder();
        StringBuilder schemas = new StringBuilder();
        for (int length = 1; length <= longest; length++) {
            actions.append(filled(ACTION, length, member.applyAsInt(length)));
            schemas.append(filled(SCHEMAS, length, member.applyAsInt(length)));
        }
        return DOCUMENT.formatted(actions, schemas);
    }

    private static String filled(String template, int length, int member) {
        String idType = TYPES.get(length % 3);
        Map<String, String> words = Map.of(
                "@words", "word ".repeat(length).strip(),
                "@tasks", "t".repeat(length) + "Asks",
                "@simple", simple(member),
                "@AAA", "A".repeat(length),
                "@id", idType,
                "@1", idType.equals(TYPES.get(0)) ? "x" : "1",
                "@b", "b".repeat(length));
        String text = template;
        for (String word : List.of("@simple", "@words", "@tasks", "@AAA", "@id", "@1", "@b")) {
            text = text.replace(word, words.getOrDefault(word, ""));
        }
        for (char c = 'A'; c <= 'Z'; c++) {
            text = text.replace("@" + c, name(c, c == 'A' ? length : member));
        }
        return text;
    }

    private static String simple(int length) {
        StringBuilder properties = new StringBuilder();
        for (int i = 0; i < TYPES.size(); i++) {
            String name = name((char) ('T' + i), length);
            properties.append("        %s: {%s, description: X.}%n".formatted(name, TYPES.get(i)));
            String list = "        %ss: {type: array, description: X., items: {%s}}%n";
            properties.append(list.formatted(name, TYPES.get(i)));
        }
        return properties.toString();
    }

    private static String name(char first, int length) {
        return first + String.valueOf(Character.toLowerCase(first)).repeat(length - 1);
    }
}
