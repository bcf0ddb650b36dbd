package io.github.tctasks.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = TcTask.class.getPackage().getImplementationVersion();
        return new String[] {"tctask " + (version == null ? "(not packaged)" : version)};
    }
}
