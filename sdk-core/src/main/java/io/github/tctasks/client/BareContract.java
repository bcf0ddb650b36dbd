package io.github.tctasks.client;

import feign.Contract;
import feign.DefaultContract;
import feign.MethodMetadata;
import java.util.List;

/**
 * Feign's own contract without the headers of the interface: the targets set all headers, and Feign would expand and copy
 * those of its templates for each attempt.
 */
final class BareContract implements Contract {

    private final Contract own = new DefaultContract();

    @Override
    public List<MethodMetadata> parseAndValidateMetadata(Class<?> targetType) {
        List<MethodMetadata> methods = own.parseAndValidateMetadata(targetType);
        methods.forEach(method -> method.template().headers(null));
        return methods;
    }
}
