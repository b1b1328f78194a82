package com.ooma.office.kernel.domain;

/// Stands in for the kernel's class, which this module can't know.
public abstract class AggregateRoot {}
