package io.github.tctasks.contracts.pact;

/** The contract cases of this module, put to other clients than those that were built. */
public final class ConsumerContracts {

    private ConsumerContracts() {}

    /**
     * Runs the cases of a service, without the errors that all actions have in common, up to the first that a client does not keep.
     *
     * @param service the service
     * @param client has the client's classes
     * @return what that case is and why it is not kept; empty if all are
     */
    public static String firstBroken(String service, ClassLoader client) {
        ConsumerRun run = new ConsumerRun(client);
        for (ContractCase each : CaseReader.all(ContractFiles.ofThisModule())) {
            if (each.contract().service().equals(service) && !isCommon(each)) {
                try {
                    run.run(each);
                } catch (AssertionError e) {
                    return String.valueOf(e.getMessage());
                }
            }
        }
        return "";
    }

    private static boolean isCommon(ContractCase each) {
        return each.expected() instanceof ContractCase.Thrown thrown
                && !thrown.constants().equals(each.contract().errorCodes());
    }
}
