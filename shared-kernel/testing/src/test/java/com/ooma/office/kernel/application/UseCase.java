package com.ooma.office.kernel.application;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/// Stands in for the kernel's marker, which this module can't know.
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
