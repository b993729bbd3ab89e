package org.mashwara.directory;

import java.io.Serializable;

/**
 * What is typed of an area.
 *
 * @param nameUr the name in Urdu, or null
 * @param isoCode the ISO 3166 code, or null
 * @param parentId the area that contains it, or null
 */
public record AreaForm(String nameEn, String nameUr, String pCode, String isoCode, Long parentId)
        implements Serializable {}
