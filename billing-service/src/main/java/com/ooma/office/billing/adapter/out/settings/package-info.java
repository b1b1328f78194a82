/// What the business set, read from the configuration.
package com.ooma.office.billing.adapter.out.settings;
