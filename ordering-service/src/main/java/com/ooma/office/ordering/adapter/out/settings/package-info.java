/// What the business set, read from the configuration.
package com.ooma.office.ordering.adapter.out.settings;
