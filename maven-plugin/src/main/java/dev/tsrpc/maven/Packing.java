package dev.tsrpc.maven;

import dev.tsrpc.idl.compile.SourceRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** Puts a source root into the module's jar, from which other modules import its types. */
final class Packing {
  /** Where it lies in the jar. */
  static final String FOLDER = "META-INF/tsrpc";

  /** Beside it: what the base package of its classes is. */
  static final String PROPERTIES = "java.properties";

  static final String BASE_PACKAGE = "basePackage";

  /** The descriptor is an artifact of its own, too. */
  private static final String TYPE = "json";

  private static final String CLASSIFIER = "tsrpc";

  private final MavenModule module;
  private final Log log;

  Packing(MavenModule module, Log log) {
    this.module = module;
    this.log = log;
  }

  /** Adds the resources; a module packs one source root. */
  void pack(GenerateSettings settings) throws IOException {
    MavenProject project = module.project();
    String source = settings.source().toString();
    List<Resource> packed =
        project.getResources().stream()
            .filter(each -> FOLDER.equals(each.getTargetPath()))
            .toList();
    if (packed.stream().anyMatch(each -> each.getDirectory().equals(source))) {
      return;
    }
    if (!packed.isEmpty()) {
      log.warn(source + " is not packed: a jar has room for one source root");
      return;
    }
    project.addResource(resource(source, List.of("**/*.tsrpc", SourceRoot.DESCRIPTOR)));
    Path generated = Path.of(project.getBuild().getDirectory(), "generated-resources", "tsrpc");
    write(
        generated.resolve(PROPERTIES),
        (BASE_PACKAGE + "=" + settings.java().basePackage() + "\n")
            .getBytes(StandardCharsets.UTF_8));
    project.addResource(resource(generated.toString(), List.of(PROPERTIES)));
    module.artifacts().attachArtifact(project, TYPE, CLASSIFIER, settings.descriptor().toFile());
  }

  private static Resource resource(String directory, List<String> includes) {
    Resource resource = new Resource();
    resource.setDirectory(directory);
    resource.setTargetPath(FOLDER);
    includes.forEach(resource::addInclude);
    return resource;
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return;
    }
    Files.createDirectories(file.resolve("..").normalize());
    Files.write(file, bytes);
  }
}
