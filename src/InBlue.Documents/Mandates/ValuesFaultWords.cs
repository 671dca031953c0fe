using System.Globalization;
using InBlue.Procedure.Councils;
using InBlue.Reading.Values;

namespace InBlue.Documents.Mandates;

/// <summary>What is wrong with a file of values, on which line.</summary>
public static class ValuesFaultWords
{
    public static string Sentence(ValuesFault fault, Language language) =>
        $"{MandateWords.In(language, ("Line", "Ligne"))} {fault.Line.ToString(CultureInfo.InvariantCulture)}{(language is Language.French ? "\u00A0: " : ": ")}{MandateWords.In(language, Said(fault))}";

    private static (string, string) Said(ValuesFault fault) => fault.Kind switch
    {
        ValuesFaultKind.NotText => ("The file is not text in UTF-8. Save it as CSV in UTF-8.", "Le fichier n’est pas un texte en UTF-8. Enregistrez-le au format CSV en UTF-8."),
        ValuesFaultKind.ColumnMissing => ($"The column {fault.Words} is missing. The first line names the columns: {Columns}, and quote where wanted.",
            $"La colonne {fault.Words} manque. La première ligne nomme les colonnes\u00A0: {Columns}, et quote le cas échéant."),
        ValuesFaultKind.NoRows => ("The file has no values.", "Le fichier ne contient aucune valeur."),
        ValuesFaultKind.TooManyRows => ("The file has more than 100,000 values. Give it in parts.", "Le fichier contient plus de 100\u00A0000 valeurs. Donnez-le en plusieurs parties."),
        ValuesFaultKind.BadQuotes => ("The quotation marks do not match.", "Les guillemets ne vont pas par paires."),
        ValuesFaultKind.Number => ($"“{fault.Words}” is no number of a commitment or of a figure.", $"«\u00A0{fault.Words}\u00A0» n’est pas le numéro d’un engagement ou d’un chiffre."),
        ValuesFaultKind.Value => ($"“{fault.Words}” is no value: digits, at most one decimal sign and six decimals, no spaces.", $"«\u00A0{fault.Words}\u00A0» n’est pas une valeur\u00A0: des chiffres, au plus un signe décimal et six décimales, sans espaces."),
        ValuesFaultKind.OtherDecimalSign => ($"“{fault.Words}” has another decimal sign than the file is said to have. Nothing is read two ways.", $"«\u00A0{fault.Words}\u00A0» a un autre signe décimal que celui indiqué pour le fichier. Rien n’est lu de deux manières."),
        ValuesFaultKind.ReadTwoWays => ($"“{fault.Words}” may be thousands or three decimals. Write it without the sign, or with other than three decimals: 12500, 12.5, 12.5000.",
            $"«\u00A0{fault.Words}\u00A0» peut être des milliers ou trois décimales. Écrivez-le sans signe, ou avec un autre nombre de décimales\u00A0: 12500, 12.5, 12.5000."),
        ValuesFaultKind.Date => ($"“{fault.Words}” is no day: write 2020-09-15.", $"«\u00A0{fault.Words}\u00A0» n’est pas un jour\u00A0: écrivez 2020-09-15."),
        _ => ("The source is missing: give the symbol of the document.", "La source manque\u00A0: donnez la cote du document."),
    };

    private static string Columns => string.Join(", ", ValuesFile.Columns);
}
