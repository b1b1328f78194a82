/// When a person answers the telephone.
package com.ooma.office.support.domain.hours;
