package dev.tsrpc.maven;

import dev.tsrpc.idl.compile.SyncMode;
import dev.tsrpc.idl.compile.Toolchain;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Puts the descriptor and the {@code .tsrpc} files into other projects. */
@Mojo(name = "sync", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class SyncMojo extends AbstractMojo {
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

  /** Folders of other projects, outside of the source root. */
  @Parameter(property = "tsrpc.to", required = true)
  private List<File> to;

  /** Whether to make symbolic links instead of read-only copies. */
  @Parameter(property = "tsrpc.link", defaultValue = "false")
  private boolean link;

  /** Whether to do nothing. */
  @Parameter(property = "tsrpc.skip", defaultValue = "false")
  private boolean skip;

  /** Called by Maven. */
  @Inject
  public SyncMojo(MavenModule module) {
    this.module = module;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    WorkspaceRun run = new WorkspaceRun(module, sourceDirectory, descriptor, getLog());
    List<Path> folders = to.stream().map(File::toPath).toList();
    SyncMode mode = link ? SyncMode.LINK : SyncMode.COPY;
    if (!skip) {
      run.execute(
          MavenModule.lock(locked), workspace -> new Toolchain().sync(workspace, folders, mode));
    }
  }
}
