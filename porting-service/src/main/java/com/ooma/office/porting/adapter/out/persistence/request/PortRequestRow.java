package com.ooma.office.porting.adapter.out.persistence.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.carrier.CarrierContract;
import com.ooma.office.porting.domain.carrier.LineType;
import com.ooma.office.porting.domain.request.Mandate;
import com.ooma.office.porting.domain.request.PendingWork;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortState;
import com.ooma.office.porting.domain.request.PortTerms;
import com.ooma.office.porting.domain.request.PortType;
import com.ooma.office.porting.domain.request.Rejection;
import com.ooma.office.porting.domain.request.Watch;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `port_request`, with its rows of `port_number` and `port_milestone`.
@Entity
@Table(name = "port_request")
class PortRequestRow {

  @Id
  @Column(name = "port_request_id")
  UUID portRequestId;

  @Version long revision;

  @Column(name = "last_sequence")
  long lastSequence;

  @Column(name = "account_id")
  UUID accountId;

  int submission;

  @Column(name = "split_from")
  @Nullable UUID splitFrom;

  String carrier;

  @Column(name = "account_number_sealed")
  byte[] accountNumberSealed;

  @Enumerated(EnumType.STRING)
  @Column(name = "line_type")
  LineType lineType;

  @Enumerated(EnumType.STRING)
  @Column(name = "port_type")
  PortType portType;

  @Column(name = "main_number")
  String mainNumber;

  @Column(name = "remaining_main")
  @Nullable String remainingMain;

  @Column(name = "holder_name")
  String holderName;

  @Column(name = "holder_siren")
  String holderSiren;

  @Column(name = "holder_siret")
  @Nullable String holderSiret;

  @Column(name = "service_street")
  String serviceStreet;

  @Column(name = "service_postal_code")
  String servicePostalCode;

  @Column(name = "service_city")
  String serviceCity;

  @Column(name = "keep_temporary")
  boolean keepTemporary;

  @Column(name = "mandate_signed_by")
  String mandateSignedBy;

  @Column(name = "mandate_signed_at")
  Instant mandateSignedAt;

  @Column(name = "mandate_given_by")
  @Nullable String mandateGivenBy;

  @Column(name = "mandate_text")
  @Nullable String mandateText;

  @Column(name = "mandate_address")
  @Nullable String mandateAddress;

  @Enumerated(EnumType.STRING)
  PortState state;

  @Column(name = "due_at")
  @Nullable Instant dueAt;

  int failures;

  @Nullable String problem;

  @Column(name = "watch_at")
  @Nullable Instant watchAt;

  @Column(name = "asked_at")
  @Nullable Instant askedAt;

  @Column(name = "legal_maximum")
  @Nullable LocalDate legalMaximum;

  @Column(name = "promised_for")
  @Nullable LocalDate promisedFor;

  @Column(name = "days_late")
  int daysLate;

  @Column(name = "carrier_reference")
  @Nullable String carrierReference;

  @Column(name = "foc_date")
  @Nullable LocalDate focDate;

  @Enumerated(EnumType.STRING)
  @Column(name = "foc_slot")
  FocDate.@Nullable Slot focSlot;

  @Enumerated(EnumType.STRING)
  @Column(name = "rejection_reason")
  Rejection.@Nullable Reason rejectionReason;

  @Column(name = "rejection_detail")
  @Nullable String rejectionDetail;

  @Column(name = "company_left")
  boolean companyLeft;

  @ElementCollection
  @CollectionTable(name = "port_number", joinColumns = @JoinColumn(name = "port_request_id"))
  @OrderColumn(name = "place")
  List<NumberRow> numbers = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "port_milestone", joinColumns = @JoinColumn(name = "port_request_id"))
  @OrderColumn(name = "place")
  List<MilestoneRow> history = new ArrayList<>();

  void update(PortRequest.Snapshot saved, SecretBox secrets) {
    if (portRequestId == null || submission != saved.terms().submission()) {
      updateTerms(saved.terms(), secrets);
      numbers.clear();
    }
    lastSequence = saved.lastSequence();
    state = saved.state();
    dueAt = saved.work().dueAt();
    failures = saved.work().failures();
    problem = saved.work().problem();
    updateWatch(saved.watch());
    carrierReference = saved.carrierReference();
    focDate = saved.foc() == null ? null : saved.foc().date();
    focSlot = saved.foc() == null ? null : saved.foc().slot();
    rejectionReason = saved.rejection() == null ? null : saved.rejection().reason();
    rejectionDetail = saved.rejection() == null ? null : saved.rejection().detail();
    companyLeft = saved.companyLeft();
    for (int place = 0; place < saved.numbers().size(); place++) {
      if (place == numbers.size()) {
        numbers.add(NumberRow.of(saved.numbers().get(place), portRequestId, secrets));
      }
      numbers.get(place).update(saved.numbers().get(place));
    }
    saved.history().stream().skip(history.size()).map(MilestoneRow::of).forEach(history::add);
  }

  PortRequest.Snapshot toSnapshot(SecretBox secrets) {
    return new PortRequest.Snapshot(
        terms(secrets),
        state,
        numbers.stream().map(row -> row.toNumber(portRequestId, secrets)).toList(),
        new PendingWork(dueAt, failures, problem),
        new Watch(watchAt, askedAt, legalMaximum, promisedFor, daysLate),
        carrierReference,
        focDate == null || focSlot == null ? null : new FocDate(focDate, focSlot),
        rejection(),
        companyLeft,
        history.stream().map(MilestoneRow::toMilestone).toList(),
        lastSequence);
  }

  CarrierContract.Holder holder() {
    return CarrierContract.Holder.of(holderName, holderSiren, holderSiret);
  }

  CarrierContract.ServiceAddress serviceAddress() {
    return new CarrierContract.ServiceAddress(serviceStreet, servicePostalCode, serviceCity);
  }

  @Nullable Rejection rejection() {
    return rejectionReason == null ? null : new Rejection(rejectionReason, rejectionDetail);
  }

  private void updateWatch(Watch watch) {
    watchAt = watch.lookAt();
    askedAt = watch.askedAt();
    legalMaximum = watch.legalMaximum();
    promisedFor = watch.promisedFor();
    daysLate = watch.daysLate();
  }

  private void updateTerms(PortTerms terms, SecretBox secrets) {
    var contract = terms.contract();
    portRequestId = terms.portRequestId();
    accountId = terms.accountId();
    submission = terms.submission();
    splitFrom = terms.splitFrom();
    carrier = contract.carrier();
    accountNumberSealed = secrets.seal(contract.accountNumber(), boundTo());
    lineType = contract.lineType();
    portType = terms.portType();
    remainingMain = terms.remainingMain() == null ? null : terms.remainingMain().e164();
    mainNumber = contract.mainNumber().e164();
    holderName = contract.holder().name();
    holderSiren = contract.holder().siren().digits();
    holderSiret = contract.holder().siret() == null ? null : contract.holder().siret().digits();
    serviceStreet = contract.serviceAddress().street();
    servicePostalCode = contract.serviceAddress().postalCode();
    serviceCity = contract.serviceAddress().city();
    keepTemporary = terms.keepTemporary();
    mandateSignedBy = terms.mandate().signedBy();
    mandateSignedAt = terms.mandate().signedAt();
    updateProof(terms.mandate().proof());
  }

  private void updateProof(Mandate.@Nullable Proof proof) {
    mandateGivenBy = proof == null ? null : proof.givenBy();
    mandateText = proof == null ? null : proof.text();
    mandateAddress = proof == null ? null : proof.address();
  }

  private Mandate mandate() {
    var proof =
        mandateGivenBy == null || mandateText == null || mandateAddress == null
            ? null
            : new Mandate.Proof(mandateGivenBy, mandateText, mandateAddress);
    return new Mandate(mandateSignedBy, mandateSignedAt, proof);
  }

  private PortTerms terms(SecretBox secrets) {
    var contract =
        new CarrierContract(
            carrier,
            secrets.open(accountNumberSealed, boundTo()),
            lineType,
            new PhoneNumber(mainNumber),
            holder(),
            serviceAddress());
    return new PortTerms(
        portRequestId,
        accountId,
        submission,
        splitFrom,
        contract,
        portType,
        remainingMain == null ? null : new PhoneNumber(remainingMain),
        keepTemporary,
        mandate());
  }

  private String boundTo() {
    return "port_request.account_number:" + portRequestId;
  }
}
