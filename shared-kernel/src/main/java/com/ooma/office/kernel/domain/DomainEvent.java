package com.ooma.office.kernel.domain;

/// Something that happened to an aggregate. Each aggregate seals its own family of events, so that
/// the switch that publishes them is exhaustive.
public interface DomainEvent {}
