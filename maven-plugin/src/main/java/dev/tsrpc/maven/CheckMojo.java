package dev.tsrpc.maven;

import dev.tsrpc.idl.compile.DescriptorLock;
import dev.tsrpc.idl.compile.Toolchain;
import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Reports mistakes in the {@code .tsrpc} files, and writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class CheckMojo extends AbstractMojo {
  private final MavenModule module;

  /** The source root. */
  @Parameter(defaultValue = "${project.basedir}/src/main/tsrpc")
  private File sourceDirectory;

  /** The memory of ids. By default {@code service-proto.json} in the source root. */
  @Parameter private @Nullable File descriptor;

  /** Whether to do nothing. */
  @Parameter(property = "tsrpc.skip", defaultValue = "false")
  private boolean skip;

  /** Called by Maven. */
  @Inject
  public CheckMojo(MavenModule module) {
    this.module = module;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    WorkspaceRun run = new WorkspaceRun(module, sourceDirectory, descriptor, getLog());
    if (!skip) {
      run.execute(DescriptorLock.OPEN, new Toolchain()::check);
    }
  }
}
