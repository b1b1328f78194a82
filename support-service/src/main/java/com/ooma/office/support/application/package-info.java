/// What members, ops, events and time can ask of support: one class or read interface each.
package com.ooma.office.support.application;
