package dev.tsrpc.maven;

import dev.tsrpc.idl.generate.JavaOptions;
import java.io.File;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Generates Java sources from the {@code .tsrpc} files of the module's main sources, and brings the
 * descriptor up to date.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
  private final MavenModule module;

  /** The source root. */
  @Parameter(defaultValue = "${project.basedir}/src/main/tsrpc")
  private File sourceDirectory;

  /** Where the sources go. */
  @Parameter(defaultValue = "${project.build.directory}/generated-sources/tsrpc")
  private File outputDirectory;

  /** The memory of ids; check it in. By default {@code service-proto.json} in the source root. */
  @Parameter private @Nullable File descriptor;

  /** The package of the files in the source root itself. By default from the groupId. */
  @Parameter private @Nullable String basePackage;

  /** The class of typed handles. By default from the artifactId. */
  @Parameter private @Nullable String protoClass;

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
  public GenerateMojo(MavenModule module) {
    this.module = module;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("skipped");
      return;
    }
    GenerateSettings settings =
        new GenerateSettings(
            sourceDirectory.toPath(),
            MavenModule.descriptor(descriptor, sourceDirectory),
            outputDirectory.toPath(),
            javaOptions(),
            MavenModule.lock(locked),
            GenerateSettings.Scope.MAIN);
    try {
      new GenerateRun(module, settings, getLog()).execute();
    } catch (IOException e) {
      throw new MojoExecutionException(e.toString(), e);
    }
  }

  private JavaOptions javaOptions() throws MojoExecutionException {
    String groupId = module.project().getGroupId();
    String name = module.project().getArtifactId();
    try {
      return new JavaOptions(
          basePackage == null ? JavaOptions.packageOf(groupId) : basePackage,
          protoClass == null ? JavaOptions.protoClassOf(name) : protoClass);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
    }
  }
}
