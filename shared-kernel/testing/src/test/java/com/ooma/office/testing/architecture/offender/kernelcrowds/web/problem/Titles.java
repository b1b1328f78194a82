package com.ooma.office.testing.architecture.offender.kernelcrowds.web.problem;

public class Titles {}
