package com.ooma.office.porting.adapter.out.persistence.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.porting.domain.request.NumberState;
import com.ooma.office.porting.domain.request.RequestedNumber;
import com.ooma.office.porting.domain.rio.Rio;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `port_number`. The RIO is sealed once, for this request and this number.
@Embeddable
class NumberRow {

  String number;

  @Column(name = "rio_sealed")
  byte[] rioSealed;

  String replaces;

  @Enumerated(EnumType.STRING)
  NumberState state;

  boolean open;

  @Column(name = "let_go_at")
  @Nullable Instant letGoAt;

  @Column(name = "activated_at")
  @Nullable Instant activatedAt;

  boolean reached;

  @Column(name = "test_calls")
  int testCalls;

  @Column(name = "last_call_id")
  @Nullable String lastCallId;

  @Column(name = "last_called_at")
  @Nullable Instant lastCalledAt;

  static NumberRow of(RequestedNumber requested, UUID portRequestId, SecretBox secrets) {
    var row = new NumberRow();
    row.number = requested.number().e164();
    row.replaces = requested.replaces().e164();
    row.rioSealed = secrets.seal(requested.rio().reveal(), row.boundTo(portRequestId));
    return row;
  }

  void update(RequestedNumber requested) {
    state = requested.state();
    open = requested.state().isOpen();
    letGoAt = requested.letGoAt();
    activatedAt = requested.activatedAt();
    reached = requested.calls().reached();
    testCalls = requested.calls().rounds();
    lastCallId = requested.calls().lastCallId();
    lastCalledAt = requested.calls().lastCalledAt();
  }

  RequestedNumber toNumber(UUID portRequestId, SecretBox secrets) {
    var ported = new PhoneNumber(number);
    return new RequestedNumber(
        ported,
        Rio.of(secrets.open(rioSealed, boundTo(portRequestId)), ported),
        new PhoneNumber(replaces),
        state,
        letGoAt,
        activatedAt,
        new RequestedNumber.Calls(reached, testCalls, lastCallId, lastCalledAt));
  }

  private String boundTo(UUID portRequestId) {
    return "port_number.rio:" + portRequestId + ":" + number;
  }
}
