/// Documents are made of bills, and looked up.
package com.ooma.office.billing.application.invoice;
