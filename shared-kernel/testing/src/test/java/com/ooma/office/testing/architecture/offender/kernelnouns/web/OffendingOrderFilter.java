package com.ooma.office.testing.architecture.offender.kernelnouns.web;

class OffendingOrderFilter {}
