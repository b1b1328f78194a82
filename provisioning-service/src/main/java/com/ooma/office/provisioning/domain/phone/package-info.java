/// One T23G on its way from the shelf to a desk and back.
package com.ooma.office.provisioning.domain.phone;
