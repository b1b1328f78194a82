/// The rules of support, by capability, without a framework.
package com.ooma.office.support.domain;
