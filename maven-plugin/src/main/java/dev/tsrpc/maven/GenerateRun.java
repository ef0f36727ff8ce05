package dev.tsrpc.maven;

import dev.tsrpc.idl.compile.JavaOutput;
import dev.tsrpc.idl.compile.Library;
import dev.tsrpc.idl.compile.Outcome;
import dev.tsrpc.idl.compile.SourceRoot;
import dev.tsrpc.idl.compile.Toolchain;
import dev.tsrpc.idl.compile.Workspace;
import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.generate.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** One execution of {@code generate} or {@code generate-test}. */
final class GenerateRun {
  private final MavenModule module;
  private final GenerateSettings settings;
  private final Log log;
  private final Path manifest;
  private final Path keyFile;

  GenerateRun(MavenModule module, GenerateSettings settings, Log log) {
    this.module = module;
    this.settings = settings;
    this.log = log;
    this.manifest = module.stateFile(".files");
    this.keyFile = module.stateFile(".key");
  }

  /**
   * Generates what is not up to date.
   *
   * @throws MojoFailureException if the schema has errors
   * @throws IOException if something cannot be read or written
   */
  void execute() throws IOException, MojoFailureException {
    if (!Files.isDirectory(settings.source())) {
      log.info("no schema: there is no folder " + settings.source());
      Files.deleteIfExists(keyFile);
      folder().update(List.of());
      return;
    }
    addSourceRoot();
    List<Library> libraries = new Libraries(module, settings.scope()).find(settings.source());
    if (isUpToDate(libraries)) {
      log.info("nothing changed since the last run");
      return;
    }
    Workspace workspace =
        new Workspace(settings.source(), settings.descriptor(), libraries, settings.lock());
    JavaOutput java = new JavaOutput(settings.output(), manifest, settings.java());
    Outcome outcome = new Toolchain().generate(workspace, java);
    new Report(module, settings.source(), log).print(outcome);
    Files.createDirectories(keyFile.resolve("..").normalize());
    Files.writeString(keyFile, key(libraries));
    module.ide().refresh(settings.output().toFile());
  }

  private OutputFolder folder() {
    return new OutputFolder(settings.output(), manifest);
  }

  private boolean isUpToDate(List<Library> libraries) throws IOException {
    return Files.exists(keyFile)
        && Files.exists(settings.descriptor())
        && Files.readString(keyFile).equals(key(libraries))
        && folder().isIntact();
  }

  private String key(List<Library> libraries) throws IOException {
    Key key = new Key();
    for (Artifact tool :
        module.execution().getMojoDescriptor().getPluginDescriptor().getArtifacts()) {
      key.add(tool.getFile().toPath());
    }
    return key.add(settings.output().toString())
        .add(settings.java().toString())
        .add(settings.lock().toString())
        .add(SourceRoot.read(settings.source(), settings.descriptor(), new Diagnostics()))
        .add(libraries)
        .text();
  }

  private void addSourceRoot() throws IOException {
    String output = settings.output().toString();
    if (settings.scope() == GenerateSettings.Scope.TEST) {
      module.project().addTestCompileSourceRoot(output);
      return;
    }
    module.project().addCompileSourceRoot(output);
    new Packing(module, log).pack(settings);
  }
}
