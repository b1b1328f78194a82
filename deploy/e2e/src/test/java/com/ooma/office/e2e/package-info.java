/// The whole suite as its users meet it: real processes, real faults.
package com.ooma.office.e2e;
