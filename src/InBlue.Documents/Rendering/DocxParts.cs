using System.Security;
using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;

namespace InBlue.Documents.Rendering;

/// <summary>The small parts of a document: its properties, its settings, its footer.</summary>
internal static class DocxParts
{
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>As a document names its languages: with a country, without which some programs take none.</summary>
    public static string Tag(Language language) => language switch
    {
        Language.Arabic => "ar-EG",
        Language.Chinese => "zh-CN",
        Language.English => "en-GB",
        Language.French => "fr-FR",
        Language.Russian => "ru-RU",
        Language.Spanish => "es-ES",
    };

    public static string Properties(PaperDocument paper) =>
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{SecurityElement.Escape(paper.Head.Title.Text)}</dc:title><dc:language>{Tag(paper.Language)}</dc:language></cp:coreProperties>
        """;

    public static string Settings(Language language) =>
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:settings xmlns:w="{Namespace}"><w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="{Tag(language)}"/></w:settings>
        """;

    /// <summary>The title, and which page of how many.</summary>
    public static string Footer(PaperDocument paper) =>
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:ftr xmlns:w="{Namespace}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">{SecurityElement.Escape(paper.Head.Title.Text)}</w:t></w:r><w:r><w:tab/></w:r>{Field("PAGE")}<w:r><w:t>/</w:t></w:r>{Field("NUMPAGES")}</w:p></w:ftr>
        """;

    private static string Field(string code) =>
        $"""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""";
}
