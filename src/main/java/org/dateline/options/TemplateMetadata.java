package org.dateline.options;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The metadata file of a Dataflow flex template, made from {@link DatelineOptions}. The first
 * argument of {@link #main} is the file to write.
 */
public final class TemplateMetadata {
  private static final Set<String> REQUIRED = Set.of("input", "output");

  private TemplateMetadata() {}

  /** Writes the metadata to a file. */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), json());
  }

  /** The metadata, in the form that {@code gcloud dataflow flex-template build} reads. */
  public static String json() {
    List<Map<String, Object>> parameters = new ArrayList<>();
    for (OptionTable.Flag flag : OptionTable.flags()) {
      Map<String, Object> parameter = new LinkedHashMap<>();
      parameter.put("name", flag.name());
      parameter.put("label", flag.name());
      parameter.put("helpText", flag.description());
      parameter.put("isOptional", !REQUIRED.contains(flag.name()));
      parameter.put("paramType", "TEXT");
      if (!flag.byDefault().isEmpty()) {
        parameter.put("defaultValue", flag.byDefault());
      }
      parameters.add(parameter);
    }
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("name", "Dateline");
    metadata.put("description", "Raw news articles in, coded events out, as Avro datasets.");
    metadata.put("streaming", false);
    metadata.put("parameters", parameters);
    try {
      return new ObjectMapper()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(metadata)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the metadata holds only maps of plain values", e);
    }
  }
}
