/// What the services' queries share beyond JPA.
package com.ooma.office.kernel.persistence;
