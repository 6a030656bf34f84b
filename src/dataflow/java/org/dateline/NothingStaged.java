package org.dateline;

import com.google.api.services.dataflow.model.DataflowPackage;
import java.util.List;
import org.apache.beam.runners.dataflow.util.PackageUtil.StagedFile;
import org.apache.beam.runners.dataflow.util.Stager;
import org.apache.beam.sdk.options.PipelineOptions;

/** Stands in for the upload of the job's jar. */
public final class NothingStaged implements Stager {
  private NothingStaged() {}

  /** As Beam makes one. */
  public static NothingStaged fromOptions(PipelineOptions options) {
    return new NothingStaged();
  }

  @Override
  public List<DataflowPackage> stageFiles(List<StagedFile> files) {
    return List.of();
  }

  @Override
  public DataflowPackage stageToFile(byte[] bytes, String name) {
    return new DataflowPackage().setName(name).setLocation("gs://some-bucket/" + name);
  }
}
