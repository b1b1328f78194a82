/// Who a member company is, and the places where it sits.
package com.ooma.office.ordering.domain.company;
