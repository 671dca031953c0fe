using System.Xml;
using System.Xml.Schema;

namespace InBlue.Tests.Documents;

/// <summary>The OASIS schema, which stays in the corpus. A warning is a fault: with a wrong namespace nothing would be checked, and only a warning would say so.</summary>
internal static class AkomaNtosoSchema
{
    private static readonly Lazy<XmlSchemaSet> Schemas = new(Load);

    public static string[] FaultsOf(ReadOnlyMemory<byte> xml)
    {
        var faults = new List<string>();
        var settings = new XmlReaderSettings
        {
            ValidationType = ValidationType.Schema,
            Schemas = Schemas.Value,
            ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings | XmlSchemaValidationFlags.ProcessIdentityConstraints,
            DtdProcessing = DtdProcessing.Prohibit,
        };
        settings.ValidationEventHandler += (_, e) => faults.Add($"{e.Severity}, line {e.Exception.LineNumber}: {e.Message}");
        using var reader = XmlReader.Create(new MemoryStream(xml.ToArray()), settings);
        while (reader.Read())
        {
        }
        return [.. faults];
    }

    private static XmlSchemaSet Load()
    {
        var folder = Corpus.PathOf(Path.Combine("akoma-ntoso", "schema"));
        var schemas = new XmlSchemaSet { XmlResolver = null };
        schemas.Add("http://www.w3.org/XML/1998/namespace", XmlReader.Create(Path.Combine(folder, "xml.xsd"), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore }));
        schemas.Add("http://docs.oasis-open.org/legaldocml/ns/akn/3.0", Path.Combine(folder, "akomantoso30.xsd"));
        schemas.Compile();
        return schemas;
    }
}
