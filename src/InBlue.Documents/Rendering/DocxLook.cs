using System.Text;
using InBlue.Procedure.Councils;

namespace InBlue.Documents.Rendering;

/// <summary>The styles of a document, by the names that writing programs know.</summary>
internal static class DocxLook
{
    public const string Numbering = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:numbering xmlns:w="{DocxParts.Namespace}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
        """;

    /// <summary>Id, name, what it is based on, paragraph and character properties.</summary>
    private static readonly (string Id, string Name, string? Based, string Paragraph, string Characters)[] Paragraphs =
    [
        ("Title", "Title", "Normal", """<w:keepNext/><w:spacing w:before="360" w:after="240"/>""", """<w:b/><w:sz w:val="28"/>"""),
        ("Heading1", "heading 1", "Normal", """<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>""", """<w:b/><w:sz w:val="24"/>"""),
        ("Heading2", "heading 2", "Normal", """<w:keepNext/><w:spacing w:before="280" w:after="120"/><w:outlineLvl w:val="1"/>""", "<w:b/>"),
        ("Heading3", "heading 3", "Normal", """<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="2"/>""", "<w:b/><w:i/>"),
        ("TOC1", "toc 1", "Normal", """<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9638"/></w:tabs><w:spacing w:after="40"/>""", ""),
        ("TOC2", "toc 2", "TOC1", """<w:ind w:left="284"/>""", ""),
        ("TOC3", "toc 3", "TOC1", """<w:ind w:left="567"/>""", ""),
        ("Footer", "footer", "Normal", """<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0"/>""", """<w:sz w:val="18"/>"""),
        ("Caption", "caption", "Normal", """<w:keepNext/><w:spacing w:before="120" w:after="60"/>""", "<w:b/>"),
        ("Quote", "Quote", "Normal", """<w:ind w:left="567" w:right="567"/>""", ""),
        ("ListBullet", "List Bullet", "Normal", """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>""", ""),
        ("Signature", "Signature", "Normal", """<w:keepLines/><w:spacing w:after="0"/><w:ind w:left="4536"/>""", ""),
        ("CouncilName", "Council Name", "Normal", """<w:spacing w:after="60"/>""", """<w:b/><w:sz w:val="32"/>"""),
        ("Mark", "Paper Mark", "Normal", """<w:spacing w:after="0"/><w:jc w:val="right"/>""", ""),
        ("Practice", "Practice Mark", "Normal", """<w:spacing w:after="240"/><w:jc w:val="center"/>""", """<w:b/><w:spacing w:val="100"/>"""),
        ("ContentsTitle", "Contents Title", "Normal", """<w:keepNext/><w:spacing w:before="240" w:after="120"/>""", "<w:b/>"),
        ("Main", "Main Sentence", "Normal", """<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="111111"/></w:pBdr><w:spacing w:before="160" w:after="200"/>""", """<w:sz w:val="24"/>"""),
        ("Spoken", "Spoken Line", "Normal", """<w:spacing w:after="240" w:line="360" w:lineRule="auto"/>""", """<w:sz w:val="28"/>"""),
        ("Note", "Paper Note", "Normal", "", """<w:i/><w:sz w:val="20"/>"""),
        ("Room", "Room to Write", "Normal", """<w:pBdr><w:left w:val="dashed" w:sz="6" w:space="8" w:color="595959"/></w:pBdr>""", """<w:i/><w:color w:val="404040"/><w:sz w:val="20"/>"""),
        ("Cell", "Table Cell", "Normal", """<w:spacing w:before="40" w:after="40"/>""", """<w:sz w:val="20"/>"""),
    ];

    public static string Styles(Language language)
    {
        var xml = new StringBuilder($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="{DocxParts.Namespace}">""");
        xml.Append($"""<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="Noto Serif CJK SC" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="{DocxParts.Tag(language)}" w:eastAsia="zh-CN" w:bidi="ar-EG"/></w:rPr></w:rPrDefault>""");
        xml.Append("""<w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>""");
        xml.Append("""<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>""");
        xml.Append("""<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/></w:style>""");
        xml.Append("""<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>""");
        foreach (var (id, name, based, paragraph, characters) in Paragraphs)
            xml.Append($"""<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="{based}"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{characters}</w:rPr></w:style>""");
        xml.Append("""<w:style w:type="table" w:styleId="PaperTable"><w:name w:val="Paper Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="111111"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="111111"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="BBBBBB"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>""");
        return xml.Append("</w:styles>").ToString();
    }
}
