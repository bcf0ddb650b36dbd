package io.github.tctasks.generator.testkit;

import java.util.List;
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
              /#@action:
                post:
                  operationId: @action
                  summary: Tells @words.
                  description: About `@action`.
                  externalDocs: {url: https://www.example.com/@action}
                  x-tc-rate-limit: {requests: 20, seconds: 1}
            @mapping      x-tc-error-codes: [{code: @K, description: X.}]
                  parameters:
                    - {name: X-TC-Action, in: header, required: true, description: X., schema: {type: string, enum: [@action]}}
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
                        schema: {$ref: '#/components/schemas/@actionRequest'}
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
                                  - $ref: '#/components/schemas/@actionResponse'
                                  - $ref: ../common.yaml#/components/schemas/ErrorResponse
                          examples: {documented: {summary: X., value: {Response: {@E: @2}}}}
            """;

    private static final String TASK = """
                  x-tc-task:
                    name: @tasks
                    id: @I
                    submitted-as: {@I: @F}
                    status: @E
                    reason: @R
                    states: {running: [a], succeeded: [@b], failed: [c]}
                    not-found-codes: [@K]
                  x-tc-pages: {@way: @I, limit: @I, items: @Os, total: @Q.@S}
            """;

    private static final String TASK_WITH_BATCH = """
                  x-tc-task:
                    name: @tasksToo
                    id: @I
                    alternative-ids: [Go]
                    submitted-as: {Go: @F}
                    status: @E
                    reason: @R
                    states: {running: [@x], succeeded: [@y], failed: [@z]}
                    not-found-codes: []
                    batch:
                      action: @B
                      ids: @I
                      most-ids: 100
            @pages          items: @E
                      item-id: @I
                      item-status: @E
                      item-states: {running: [@x], succeeded: [@y], failed: [@z]}
                      item-fields: {@R: @R, @Ps: @Ps}
                  x-tc-pages: {token: @I, next-token: @R, items: @Ps}
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
                @CRequest:
                  type: object
                  description: X.
                  anyOf: [{required: [@I]}, {required: [Go]}]
                  properties:
                    @I: {type: string, description: X.}
                    Go: {@id, description: X.}
                @CResponse:
                  type: object
                  description: X.
                  required: [@E]
                  properties:
                    @E: {@status}
                    @R: {type: string, description: X.}
                    @Ps: {type: array, description: X., items: {type: string}}
                    @Qs: {type: array, description: X., items: {type: string}}
                    RequestId: {$ref: ../common.yaml#/components/schemas/RequestId}
                @BRequest:
                  type: object
                  description: X.
                  properties:
                    @I: {type: array, description: X., items: {type: string}}
                    @J: {type: integer, format: int64, description: X.}
                @BResponse:
                  type: object
                  description: X.
                  properties:
                    @E: {type: array, description: X., items: {$ref: '#/components/schemas/@D'}}
                    RequestId: {$ref: ../common.yaml#/components/schemas/RequestId}
                @D:
                  type: object
                  description: X.
                  properties:
                    @I: {type: string, description: X.}
                    @E: {@status}
                    @R: {type: string, description: X.}
                    @Ps: {type: array, description: X., items: {type: string}}
            """;

    private static final List<String> TYPES = List.of(
            "type: string",
            "type: integer, format: int64",
            "type: integer, format: uint64, minimum: 0",
            "type: number, format: double",
            "type: boolean");

    private static final List<String> STATUSES = List.of(
            "$ref: '#/components/schemas/@AStatus'",
            TYPES.get(0) + ", description: X.",
            TYPES.get(1) + ", description: X.",
            TYPES.get(2) + ", description: X.");

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
            String idType = TYPES.get(length % 3);
            boolean integer = !idType.equals(TYPES.get(0));
            String actionsOfLength = action("@A", TASK, integer ? "1" : "x", "a")
                    + action("@C", TASK_WITH_BATCH, "x", "@x")
                    + action("@B", "", "[x]", "[]");
            actions.append(filled(actionsOfLength, length, member.applyAsInt(length)));
            schemas.append(filled(SCHEMAS, length, member.applyAsInt(length)));
        }
        return DOCUMENT.formatted(actions, schemas);
    }

    private static String action(String name, String mapping, String id, String status) {
        return ACTION.replace("@action", name)
                .replace("@mapping", mapping)
                .replace("@1", id)
                .replace("@2", status);
    }

    private static String filled(String template, int length, int member) {
        String statusType = STATUSES.get(length % STATUSES.size());
        boolean number = statusType.contains("integer");
        String pages = length % 2 == 0 ? "" : "          page-size: @J\n";
        String text = template.replace("@simple", simple(member))
                .replace("@status", statusType)
                .replace("@pages", pages)
                .replace("@way", length % 2 == 0 ? "offset" : "page")
                .replace("@words", "word ".repeat(length).strip())
                .replace("@tasks", "t".repeat(length) + "Asks")
                .replace("@AAA", "A".repeat(length))
                .replace("@id", TYPES.get(length % 3))
                .replace("@x", number ? "1" : "a")
                .replace("@y", number ? "2" : "@b")
                .replace("@z", number ? "3" : "c")
                .replace("@b", "b".repeat(length));
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
