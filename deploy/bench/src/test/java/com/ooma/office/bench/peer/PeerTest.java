package com.ooma.office.bench.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.bench.measure.Wrong;
import org.junit.jupiter.api.Test;

class PeerTest {

  @Test
  void reads_a_peers_rate_or_says_why_there_is_none() {
    assertEquals(10_000, Peer.rate("installing\ndrained 20000 in 2.000 s\n"));
    assertEquals(
        "not installed: kcat",
        assertThrows(Wrong.class, () -> Peer.rate("one\nnot installed: kcat\n")).getMessage());
  }
}
