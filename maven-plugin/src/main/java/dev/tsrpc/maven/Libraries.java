package dev.tsrpc.maven;

import dev.tsrpc.idl.compile.Library;
import dev.tsrpc.idl.compile.SourceRoot;
import dev.tsrpc.idl.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source roots that a module may import from: those of its declared dependencies. A
 * sibling in the reactor is read where its sources are, so that it need not have been packaged;
 * anything else is read from its jar.
 */
final class Libraries {
  /** An import that is neither relative nor from the root; only then are jars looked at. */
  private static final Pattern IMPORT = Pattern.compile("\\bfrom\\s*[\"'](?![./])");

  private final MavenModule module;
  private final GenerateSettings.Scope scope;
  private final Map<String, Library> found = new LinkedHashMap<>();

  Libraries(MavenModule module, GenerateSettings.Scope scope) {
    this.module = module;
    this.scope = scope;
  }

  /**
   * Finds the libraries of a source root; none if nothing in it is imported from outside.
   *
   * @throws IOException if a dependency cannot be resolved or read
   */
  List<Library> find(Path source) throws IOException {
    SourceRoot root = SourceRoot.read(source, new Diagnostics());
    boolean hasImports =
        root.modules().values().stream().anyMatch(file -> IMPORT.matcher(file.text()).find());
    if (!hasImports) {
      return List.of();
    }
    if (scope == GenerateSettings.Scope.TEST) {
      addSources(module.project());
    }
    addDependencies(module.project());
    return List.copyOf(found.values());
  }

  private void addDependencies(MavenProject project) throws IOException {
    for (Dependency dependency : project.getDependencies()) {
      boolean isJar = dependency.getType().equals("jar") && dependency.getClassifier() == null;
      boolean isVisible =
          scope == GenerateSettings.Scope.TEST || !"test".equals(dependency.getScope());
      if (isJar && isVisible) {
        add(dependency);
      }
    }
  }

  private void add(Dependency dependency) throws IOException {
    Optional<MavenProject> sibling = sibling(dependency);
    if (sibling.isEmpty()) {
      addJar(dependency);
    } else if (addSources(sibling.get())) {
      addDependencies(sibling.get());
    }
  }

  private Optional<MavenProject> sibling(Dependency dependency) {
    return module.session().getAllProjects().stream()
        .filter(project -> project.getGroupId().equals(dependency.getGroupId()))
        .filter(project -> project.getArtifactId().equals(dependency.getArtifactId()))
        .filter(project -> project.getVersion().equals(dependency.getVersion()))
        .findFirst();
  }

  /** Returns whether the module was not added before. */
  private boolean addSources(MavenProject project) throws IOException {
    String name = project.getGroupId() + ":" + project.getArtifactId();
    if (found.containsKey(name)) {
      return false;
    }
    Configuration configuration = Configuration.of(project);
    if (Files.isDirectory(configuration.source())) {
      add(name, configuration.basePackage(), configuration.source(), configuration.descriptor());
    }
    return true;
  }

  private void addJar(Dependency dependency) throws IOException {
    String name = dependency.getGroupId() + ":" + dependency.getArtifactId();
    Path jar = resolve(dependency);
    if (jar == null || found.containsKey(name)) {
      return;
    }
    try (FileSystem content = FileSystems.newFileSystem(jar, (ClassLoader) null)) {
      Path folder = content.getPath(Packing.FOLDER);
      if (Files.isDirectory(folder)) {
        add(name, basePackage(folder), folder, folder.resolve(SourceRoot.DESCRIPTOR));
      }
    }
  }

  private static String basePackage(Path folder) throws IOException {
    Properties properties = new Properties();
    try (var in = Files.newInputStream(folder.resolve(Packing.PROPERTIES))) {
      properties.load(in);
    }
    return properties.getProperty(Packing.BASE_PACKAGE, "");
  }

  private void add(String name, String basePackage, Path folder, Path descriptor)
      throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    SourceRoot root = SourceRoot.read(folder, descriptor, diagnostics);
    if (diagnostics.hasErrors()) {
      throw new IOException(
          name + " cannot be read: " + diagnostics.all().get(0).location() + " is not UTF-8");
    }
    found.put(name, new Library(name, basePackage, root));
  }

  /** Returns the jar, or null if the dependency is something else. */
  private @Nullable Path resolve(Dependency dependency) throws IOException {
    Artifact artifact =
        RepositoryUtils.toDependency(
                dependency, module.session().getRepositorySession().getArtifactTypeRegistry())
            .getArtifact();
    List<org.eclipse.aether.repository.RemoteRepository> remotes =
        module.project().getRemoteProjectRepositories();
    try {
      Path file =
          module
              .repositories()
              .resolveArtifact(
                  module.session().getRepositorySession(),
                  new ArtifactRequest(artifact, remotes, null))
              .getArtifact()
              .getFile()
              .toPath();
      return Files.isRegularFile(file) ? file : null;
    } catch (ArtifactResolutionException e) {
      throw new IOException("cannot resolve " + artifact + ": " + e.getMessage(), e);
    }
  }
}
