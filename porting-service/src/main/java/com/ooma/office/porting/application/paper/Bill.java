package com.ooma.office.porting.application.paper;

import com.ooma.office.porting.domain.paper.BillKind;
import java.time.Instant;
import java.util.UUID;

/// The carrier's bill, as the member sent it for our people to hold the request against.
@SuppressWarnings("ArrayRecordComponent") // nobody compares bills
public record Bill(UUID portRequestId, BillKind kind, Instant sentAt, byte[] content) {}
