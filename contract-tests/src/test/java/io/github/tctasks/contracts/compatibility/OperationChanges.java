package io.github.tctasks.contracts.compatibility;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Collection;
import java.util.Optional;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedParameters;
import org.openapitools.openapidiff.core.model.Endpoint;

/** What openapi-diff has found in operations, judged by what clients make of it. */
final class OperationChanges {

    private final Findings findings;
    private final SchemaChanges schemas;

    OperationChanges(Findings findings, SchemaChanges schemas) {
        this.findings = findings;
        this.schemas = schemas;
    }

    void walk(ChangedOpenApi changed) {
        for (Endpoint gone : changed.getMissingEndpoints()) {
            String action = action(gone);
            findings.breaking(pointer(gone.getPathUrl()), action, action, "", "the method of this action is gone");
        }
        for (Endpoint added : changed.getNewEndpoints()) {
            String action = action(added);
            findings.compatible(pointer(added.getPathUrl()), action, "", action, "the client has one more method");
        }
        changed.getChangedOperations().forEach(this::walk);
    }

    private static String action(Endpoint endpoint) {
        return Optional.ofNullable(endpoint.getOperation().getOperationId()).orElse(endpoint.getPathUrl());
    }

    private static String pointer(String path) {
        return "/paths" + Spec.escaped(path) + "/post";
    }

    private void walk(ChangedOperation changed) {
        String pointer = pointer(changed.getPathUrl());
        String was = String.valueOf(changed.getOldOperation().getOperationId());
        String is = String.valueOf(changed.getNewOperation().getOperationId());
        if (!was.equals(is)) {
            findings.breaking(pointer + "/operationId", was, was, is, "the client's methods are called after it");
        }
        parameters(pointer + "/parameters/", was, changed.getParameters());
        Optional.ofNullable(changed.getRequestBody())
                .ifPresent(body -> content(pointer + "/requestBody/content", was, body.getContent(), true));
        Optional.ofNullable(changed.getApiResponses()).ifPresent(responses -> {
            String at = pointer + "/responses/";
            names(
                    at,
                    was,
                    responses.getMissing().keySet(),
                    responses.getIncreased().keySet());
            responses
                    .getChanged()
                    .forEach(
                            (status, response) -> content(at + status + "/content", was, response.getContent(), false));
        });
    }

    private void parameters(String pointer, String action, ChangedParameters changed) {
        if (changed == null) {
            return;
        }
        for (Parameter gone : changed.getMissing()) {
            findings.breaking(pointer + gone.getName(), action, gone.getName(), "", "what users set is no longer sent");
        }
        for (Parameter added : changed.getIncreased()) {
            if (Boolean.TRUE.equals(added.getRequired())) {
                findings.breaking(
                        pointer + added.getName(), action, "", added.getName(), "calls without it are refused");
            } else {
                findings.compatible(pointer + added.getName(), action, "", added.getName(), "calls may do without it");
            }
        }
        changed.getChanged().forEach(parameter -> parameter(pointer + parameter.getName(), action, parameter));
    }

    private void parameter(String pointer, String action, ChangedParameter changed) {
        boolean required = Boolean.TRUE.equals(changed.getNewParameter().getRequired());
        if (changed.isChangeRequired() && required) {
            findings.breaking(pointer, action, "optional", "required", "calls without it are refused");
        } else if (changed.isChangeRequired()) {
            findings.compatible(pointer, action, "required", "optional", "calls may do without it");
        }
        String was = values(changed.getOldParameter());
        String is = values(changed.getNewParameter());
        if (!was.equals(is)) {
            findings.breaking(
                    pointer + "/schema/enum", action, was, is, "clients send these values as they stand here");
        } else if (changed.getSchema() != null) {
            schemas.walk(pointer + "/schema", action, changed.getSchema(), true);
        }
    }

    private static String values(Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        return schema == null || schema.getEnum() == null
                ? ""
                : schema.getEnum().toString();
    }

    private void content(String pointer, String action, ChangedContent changed, boolean sent) {
        if (changed == null) {
            return;
        }
        names(
                pointer + "/",
                action,
                changed.getMissing().keySet(),
                changed.getIncreased().keySet());
        changed.getChanged().forEach((type, media) -> {
            if (media.getSchema() != null) {
                schemas.walk(pointer + Spec.escaped(type) + "/schema", action, media.getSchema(), sent);
            }
        });
    }

    private void names(String pointer, String action, Collection<String> missing, Collection<String> increased) {
        missing.forEach(name -> findings.breaking(pointer + name, action, name, "", "clients send or read it"));
        increased.forEach(
                name -> findings.compatible(pointer + name, action, "", name, "clients go on with the others"));
    }
}
