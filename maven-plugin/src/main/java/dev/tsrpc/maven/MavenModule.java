package dev.tsrpc.maven;

import dev.tsrpc.idl.compile.DescriptorLock;
import dev.tsrpc.idl.compile.SourceRoot;
import java.io.File;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What every goal gets from Maven: the module that it runs in, and the world around it. */
final class MavenModule {
  private final MavenSession session;
  private final MavenProject project;
  private final MojoExecution execution;
  private final BuildContext ide;
  private final MavenProjectHelper artifacts;
  private final RepositorySystem repositories;

  @Inject
  MavenModule(
      MavenSession session,
      MavenProject project,
      MojoExecution execution,
      BuildContext ide,
      MavenProjectHelper artifacts,
      RepositorySystem repositories) {
    this.session = session;
    this.project = project;
    this.execution = execution;
    this.ide = ide;
    this.artifacts = artifacts;
    this.repositories = repositories;
  }

  MavenSession session() {
    return session;
  }

  MavenProject project() {
    return project;
  }

  MojoExecution execution() {
    return execution;
  }

  BuildContext ide() {
    return ide;
  }

  MavenProjectHelper artifacts() {
    return artifacts;
  }

  RepositorySystem repositories() {
    return repositories;
  }

  /** Returns a file of this execution alone, in a folder of the build directory. */
  Path stateFile(String extension) {
    String name = execution.getGoal() + "@" + execution.getExecutionId() + extension;
    return Path.of(project.getBuild().getDirectory(), "tsrpc", name);
  }

  static Path descriptor(@Nullable File chosen, File source) {
    return chosen == null ? source.toPath().resolve(SourceRoot.DESCRIPTOR) : chosen.toPath();
  }

  static DescriptorLock lock(@Nullable Boolean chosen) {
    if (chosen == null) {
      return DescriptorLock.unasked(System.getenv());
    }
    return chosen ? DescriptorLock.LOCKED : DescriptorLock.OPEN;
  }
}
