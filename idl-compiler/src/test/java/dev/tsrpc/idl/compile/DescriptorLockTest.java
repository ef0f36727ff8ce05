package dev.tsrpc.idl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DescriptorLockTest {
  @Test
  void locksAnExistingDescriptorOnABuildServer() {
    assertThat(DescriptorLock.unasked(Map.of("CI", "true"))).isEqualTo(DescriptorLock.IF_PRESENT);
    assertThat(DescriptorLock.unasked(Map.of("CI", "1"))).isEqualTo(DescriptorLock.IF_PRESENT);
  }

  @Test
  void locksNothingElsewhere() {
    assertThat(DescriptorLock.unasked(Map.of())).isEqualTo(DescriptorLock.OPEN);
    assertThat(DescriptorLock.unasked(Map.of("CI", ""))).isEqualTo(DescriptorLock.OPEN);
    assertThat(DescriptorLock.unasked(Map.of("CI", "false"))).isEqualTo(DescriptorLock.OPEN);
  }
}
