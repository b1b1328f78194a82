package com.ooma.office.testing.architecture.offender.kernelnouns.contract.ordering;

record OrderPlaced(String text) {}
