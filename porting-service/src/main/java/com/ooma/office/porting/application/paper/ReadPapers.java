package com.ooma.office.porting.application.paper;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.paper.port.Bills;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.request.PortRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions about the papers of a port request.
@UseCase
public class ReadPapers {

  private final PortRequests requests;
  private final Bills bills;

  public ReadPapers(PortRequests requests, Bills bills) {
    this.requests = requests;
    this.bills = bills;
  }

  /// What its mandate says.
  ///
  /// @param accountId whose request it must be; null for our own people
  public Optional<PortRequest.Snapshot> request(@Nullable UUID accountId, UUID portRequestId) {
    return find(accountId, portRequestId).map(PortRequest::snapshot);
  }

  /// @param accountId whose request it must be; null for our own people
  public Optional<Bill> bill(@Nullable UUID accountId, UUID portRequestId) {
    return find(accountId, portRequestId).flatMap(request -> bills.findOfAnyAccount(request.id()));
  }

  private Optional<PortRequest> find(@Nullable UUID accountId, UUID portRequestId) {
    return accountId == null
        ? requests.findOfAnyAccount(portRequestId)
        : requests.find(accountId, portRequestId);
  }
}
