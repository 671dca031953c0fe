namespace InBlue.Tests.Reading;

/// <summary>Two small compiled documents written for these tests, with the faults of text taken from a PDF.</summary>
internal static class InventedDocuments
{
    /// <summary>Four letters, one of them an abstention, one statement; adopted.</summary>
    public const string French = """
        [Document inventé pour des essais ; rien n'y est vrai.]

        Nations Unies S/2020/930
        Conseil de sécurité Distr. générale
        12 juin 2020

         Lettre datée du 12 juin 2020, adressée au Secrétaire général par 
        le Président du Conseil de sécurité

        La résolution 2999 (2020) a été mise aux voix par écrit au titre de la question 
        intitulée « Le phare des îles ». Elle est citée plus bas. Le Conseil tient la 
        résolution 2999 (2020), adoptée le 10 juin 2020, pour un modèle de brièveté. Les 
        modalités figurent dans une lettre datée du 27 mars 2020 (S/2020/253).

        Sont joints :

        •	 Ma lettre mettant le texte aux voix (voir annexe I) ;

        •	 Les lettres des membres (voir annexes II à V) ;

        •	 Une déclaration faite après coup (voir annexe VI).

        Le Président du Conseil de sécurité
        (Signé) Armand Delaplace
         Annexe I
        Lettre datée du 9 juin 2020, adressée aux membres du Conseil 
        de sécurité par le Président du Conseil de sécurité

        [Original : anglais et français]

        Le projet présenté par l’Estonie, la France et le Niger au titre de la question « Le 
        phare des îles » porte la cote S/2020/901. Il a été mis en bleu ce matin.

        La période de vote commencera à 9 h 30 le mardi 9 juin 2020 et prendra fin à midi 
        le mercredi 10 juin 2020. Je compte annoncer le résultat le jeudi 11 juin 2020.

        Le Président du Conseil de sécurité
        (Signé) Armand Delaplace
         Pièce jointe

        Nations Unies S/2020/901

        Conseil de sécurité Provisoire

        Estonie, France et 
        Niger : projet de résolution
        Le Conseil de sécurité,

        Notant que le phare est éteint depuis trois hivers, et que la réparation en est 



        S/2020/930	 

        2/6� 20-09999

        remise d’année en année faute d’huile,

        Saluant la patience des pêcheurs,

        Éclairage de la côte

        1.	 Prie les gardiens de rallumer le f lambeau ;
         2.	 Décide de rester saisi de la question.
         Annexe II
        Lettre datée du 9 juin 2020, adressée au Président du Conseil de sécurité 
        par la Représentante permanente du Royaume-Uni de Grande-
        Bretagne et d’Irlande du Nord auprès de l’Organisation des Nations Unies

        Votre lettre nous est bien parvenue. Le Royaume-
        Uni vote en faveur du projet de résolution S/2020/901.

        L’Ambassadrice,
        Représentante permanente du Royaume-Uni de Grande-Bretagne 

         et d’Irlande du Nord auprès de l’Organisation des Nations Unies
        (Signé) Oona Whitlock
         Annexe III
        Lettre datée du 10 juin 2020, adressée au Président du Conseil de sécurité 
        par le Chargé d’affaires par intérim de la Tunisie auprès de l’Organisation 
        des Nations Unies

        Au sujet du texte paru sous la cote S/2020/901, je vous fais savoir que la 
        Tunisie s’abstient.

        Le Chargé d’affaires par intérim de la Tunisie 
        auprès de l’Organisation des Nations Unies
        (Signé) Mehdi Ben Salah
         Annexe IV
        Lettre datée du 10 juin 2020, adressée au Président du Conseil de sécurité 
        par l’Envoyé spécial des États-Unis d’Amérique auprès du Conseil de sécurité

        Les États-Unis votent pour le projet de résolution publié sous la 
        cote S/2020/901.

        L’Ambassadeur,
        Envoyé spécial des États-Unis d’Amérique 
        auprès du Conseil de sécurité
        (Signé) Wendell Marsh
         Annexe V
        Lettre datée du 10 juin 2020, adressée au Président du Conseil de sécurité 
        par le Représentant permanent de la France auprès de l’Organisation des 
        Nations Unies

        Je vous informe que ma délégation vote pour le projet S/2020/901.

        L’Ambassadeur,
        Représentant permanent de la France auprès de l’Organisation des Nations Unies
        (Signé) Armand Delaplace
         Annexe VI
        Déclaration de la Mission permanente du Niger auprès de l’Organisation 
        des Nations Unies

        Le Niger se réjouit que le phare éclaire de nouveau la passe.

        """;

    /// <summary>Three letters, one against and one that takes no part; not adopted, no statement.</summary>
    public const string English = """
        United Nations S/2020/1930
        Security Council Distr.: General
        14 July 2020

        Letter dated 14 July 2020 from the President of the Security 
        Council addressed to the Secretary-General

        The draft resolution before the Council under the item entitled “The mill on the 
        river” was not adopted. The arrangements are those of the letter dated 27 March 2020 from 
        the President of the Security Council (S/2020/253).

        I attach my letter putting the text to the vote (see annex I) and the letters that 
        answered it (see annexes II to IV).

        (Signed) Hilde Brandauer
        President of the Security Council

        Annex I
        Letter dated 10 July 2020 from the President of the Security 
        Council addressed to the members of the Security Council

        [Original: English]

        A text submitted by Estonia and the United Kingdom stands in blue under the symbol 
        S/2020/1901. The item is the one entitled “The mill on the river”.

        The voting period will begin at 2 p.m. on Friday, 10 July 2020, and will expire at 2.30 p.m. 
        on Saturday, 11 July 2020. I shall announce the outcome on Monday, 13 July 2020.

        (Signed) Hilde Brandauer
        President of the Security Council
        Enclosure

        United Nations S/2020/1901

        Security Council Provisional

        Estonia and United Kingdom of Great Britain and Northern Ireland: draft resolution
        The Security Council,

        Noting that the mill stands still,

        1. Requests the miller to grease the wheel;

        2. Decides to remain seized of the matter.

        Annex II
        Letter dated 10 July 2020 from the Permanent Representative of 
        China to the United Nations addressed to the President of the Security Council

        With reference to draft resolution S/2020/1901, I wish to inform you that China votes against.

        (Signed) Lin Xue
        Ambassador
        Permanent Representative of China to the United Nations

        20-19999 3/4
        S/2020/1930	 

        Annex III
        Letter dated 11 July 2020 from the Permanent Representative of Germany 
        to the United Nations addressed to the President of the Security Council

        Germany votes in favour of draft resolution S/2020/1901.

        (Signed) Hilde Brandauer
        Permanent Representative of Germany to the United Nations

        Annex IV
        Letter dated 11 July 2020 from the Chargé d’affaires a.i. of Viet Nam 
        to the United Nations addressed to the President of the Security Council

        I refer to S/2020/1901. Viet Nam does not participate in the vote.

        (Signed) Pham Thi Lan
        Chargé d’affaires a.i. of Viet Nam to the United Nations

        """;
}
