package dev.tsrpc.maven;

import dev.tsrpc.idl.compile.Toolchain;
import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Brings the descriptor of the {@code .tsrpc} files up to date. */
@Mojo(name = "proto", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class ProtoMojo extends AbstractMojo {
  private final MavenModule module;

  /** The source root. */
  @Parameter(defaultValue = "${project.basedir}/src/main/tsrpc")
  private File sourceDirectory;

  /** The memory of ids; check it in. By default {@code service-proto.json} in the source root. */
  @Parameter private @Nullable File descriptor;

  /**
   * Whether to fail if the descriptor would change or is missing. By default an existing one is
   * locked where the environment has {@code CI}.
   */
  @Parameter(property = "tsrpc.locked")
  private @Nullable Boolean locked;

  /** Whether to do nothing. */
  @Parameter(property = "tsrpc.skip", defaultValue = "false")
  private boolean skip;

  /** Called by Maven. */
  @Inject
  public ProtoMojo(MavenModule module) {
    this.module = module;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    WorkspaceRun run = new WorkspaceRun(module, sourceDirectory, descriptor, getLog());
    if (!skip) {
      run.execute(
          MavenModule.lock(locked), workspace -> new Toolchain().proto(workspace, List.of()));
    }
  }
}
