package io.github.tctasks.contracts.pact;

import java.util.List;

/** The contract cases of this module, put to other clients than those that were built. */
public final class ConsumerContracts {

    private static final List<ContractCase> CASES = CaseReader.all(ContractFiles.ofThisModule());

    private ConsumerContracts() {}

    /**
     * Runs the cases of an API, without the errors that all actions have in common, up to the first that a client does not keep.
     *
     * @param service the service
     * @param version the API version
     * @param client has the client's classes
     * @return what that case is and why it is not kept; empty if all are
     */
    public static String firstBroken(String service, String version, ClassLoader client) {
        ConsumerRun run = new ConsumerRun(client);
        for (ContractCase each : CASES) {
            if (isOf(each.contract(), service, version) && !isCommon(each)) {
                try {
                    run.run(each);
                } catch (AssertionError e) {
                    return String.valueOf(e.getMessage());
                }
            }
        }
        return "";
    }

    private static boolean isOf(ActionContract contract, String service, String version) {
        return contract.service().equals(service) && contract.version().equals(version);
    }

    private static boolean isCommon(ContractCase each) {
        return each.expected() instanceof ContractCase.Thrown thrown
                && !thrown.constants().equals(each.contract().errorCodes());
    }
}
