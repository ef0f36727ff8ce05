package dev.tsrpc.maven;

import dev.tsrpc.idl.compile.DescriptorLock;
import dev.tsrpc.idl.compile.Outcome;
import dev.tsrpc.idl.compile.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** One execution of a goal that makes no sources. */
final class WorkspaceRun {
  private final MavenModule module;
  private final Path source;
  private final Path descriptor;
  private final Log log;

  WorkspaceRun(MavenModule module, File source, @Nullable File descriptor, Log log) {
    this.module = module;
    this.source = source.toPath();
    this.descriptor = MavenModule.descriptor(descriptor, source);
    this.log = log;
  }

  /** What is done with the workspace. */
  interface Work {
    Outcome run(Workspace workspace) throws IOException;
  }

  /** Does it and tells about it; without a source root, there is nothing to do. */
  void execute(DescriptorLock lock, Work work) throws MojoExecutionException, MojoFailureException {
    if (!Files.isDirectory(source)) {
      log.info("no schema: there is no folder " + source);
      return;
    }
    try {
      var libraries = new Libraries(module, GenerateSettings.Scope.MAIN).find(source);
      Outcome outcome = work.run(new Workspace(source, descriptor, libraries, lock));
      new Report(module, source, log).print(outcome);
    } catch (IOException | IllegalArgumentException e) {
      throw new MojoExecutionException(e.toString(), e);
    }
  }
}
