namespace InBlue.Tests.Reading.Clauses;

/// <summary>When each clause of the corpus that asks for a report says it is due, each line checked against the words of its clause; nothing where it does not say.</summary>
internal static class ReportingTimes
{
    public const string Read =
        """
        S/RES/1197(1998) 4. |
        S/RES/1261(1999) 20. | By 2000-07-31
        S/RES/1267(1999) 10. | Within 30 Days from Event
        S/RES/1267(1999) 13. |
        S/RES/1401(2002) 7. | Every 4 Months
        S/RES/1533(2004) 9. | Within 60 Days from Adoption
        S/RES/1533(2004) 11. |
        S/RES/1701(2006) 17. | Within 1 Weeks; Regular
        S/RES/1773(2007) 8. | Every 4 Months
        S/RES/1817(2008) 14. | WithReport
        S/RES/1889(2009) 17. | In 2010; Within 6 Months
        S/RES/1889(2009) 18. | WithReport
        S/RES/1889(2009) 19. | Within 12 Months
        S/RES/1925(2010) 20. | By 2010-10-11; By 2011-01-21; By 2011-05-13; WithReport
        S/RES/1973(2011) 12. | Within 7 Days; Every 1 Months from Previous; WithoutDelay
        S/RES/1989(2011) 19. | Within 3 WorkingDays from Event; WhenReady After; WithoutDelay
        S/RES/1989(2011) 52. | WithoutDelay
        S/RES/1989(2011) 55. | at least Every 180 Days; WithReport
        S/RES/1989(2011) 4. | Unclear 2 Months; EndOfPeriod On; IfOccurs
        S/RES/1989(2011) 5. | Unclear 2 Months; WhenReady On; IfOccurs; IfOccurs
        S/RES/1989(2011) (a) |
        S/RES/2009(2011) 22. | Within 14 Days from Adoption; Every 1 Months from Previous
        S/RES/2017(2011) 5. |
        S/RES/2056(2012) 27. | By 2012-07-31
        S/RES/2056(2012) 28. | By 2012-09-15
        S/RES/2149(2014) 20. | From 2014-09-15
        S/RES/2149(2014) 27. | By 2014-08-15; By 2014-09-15
        S/RES/2149(2014) 38. | IfOccurs
        S/RES/2149(2014) 40. | OnRequest
        S/RES/2149(2014) 47. | From 2014-09-15; EndOfMandate Until; OnRequest; WithReport
        S/RES/2149(2014) 49. | WithReport 1
        S/RES/2149(2014) 50. | On 2014-08-01; Regular; Every 4 Months from Previous; WithReport
        S/RES/2161(2014) 39. | Within 3 WorkingDays from Event; WhenReady After
        S/RES/2161(2014) 69. | WithoutDelay
        S/RES/2161(2014) 72. | at least Every 1 Years; at least Every 1 Years; WithReport
        S/RES/2161(2014) 5. | Unclear 2 Months; EndOfPeriod On; IfOccurs
        S/RES/2161(2014) 6. | Unclear 2 Months; WhenReady On; IfOccurs; IfOccurs
        S/RES/2161(2014) (a) |
        S/RES/2165(2014) 10. | WithReport
        S/RES/2185(2014) 14. |
        S/RES/2185(2014) 33. | By End 2016
        S/RES/2201(2015) 13. | Within 15 Days from Adoption; Every 60 Days from Previous
        S/RES/2225(2015) 18. | Every 1 Years
        S/RES/2253(2015) 48. | By 2017-06
        S/RES/2253(2015) 52. | Within 3 WorkingDays from Event; WhenReady After
        S/RES/2253(2015) 59. | Within 6 Months
        S/RES/2253(2015) 96. | Every 3 Months
        S/RES/2253(2015) 97. | Within 45 Days; Every 4 Months from Previous
        S/RES/2253(2015) 5. | Unclear 2 Months; EndOfPeriod On; IfOccurs
        S/RES/2253(2015) 6. | Unclear 2 Months; WhenReady On; IfOccurs; IfOccurs
        S/RES/2253(2015) (a) |
        S/RES/2277(2016) 48. | By 2016-12
        S/RES/2277(2016) 50. | Every 3 Months
        S/RES/2277(2016) 51. | By 2016-09-30; Every 6 Months
        S/RES/2325(2016) 9. | In 2017
        S/RES/2337(2017) 11. | Within 10 Days from Adoption
        S/RES/2341(2017) 13. | Within 12 Months
        S/RES/2349(2017) 34. | Within 5 Months
        S/RES/2365(2017) 16. | Within 1 Years
        S/RES/2409(2018) 55. | Within 90 Days from Adoption
        S/RES/2409(2018) 59. | Every 3 Months
        S/RES/2409(2018) 60. | By 2018-09; Every 3 Months; WithReport
        S/RES/2409(2018) 61. | Unclear 2018-12-23; Unclear 2016-12-31; Every 30 Days
        S/RES/2409(2018) 62. | Every 6 Months
        S/RES/2417(2018) 12. | WithoutDelay; WhenReady On
        S/RES/2417(2018) 13. | Every 12 Months; WithReport
        S/RES/2429(2018) 7. | By 2019-05-01; WithReport 2
        S/RES/2429(2018) 53. |
        S/RES/2429(2018) 56. | Every 90 Days from Adoption
        S/RES/2461(2019) 22. | By 2019-05-15; Regular; Every 90 Days from Previous
        S/RES/2481(2019) 7. | Every 1 Months
        S/RES/2489(2019) 9. | Every 3 Months; WithReport
        S/RES/2493(2019) 8. | Meeting In
        S/RES/2493(2019) 10. | WithReport
        S/RES/2505(2020) 7. | Every 1 Months
        S/RES/2518(2020) 5. |
        S/RES/2518(2020) 14. | WithReport
        S/RES/2537(2020) 18. | By 2021-01-10; By 2021-01-10; WithReport
        S/RES/2589(2021) 4. | WithReport; WithReport
        S/RES/2589(2021) 5. |
        S/RES/2601(2021) 21. |
        S/RES/2617(2021) 12. | Every 1 Years
        S/RES/2617(2021) 16. | Within 12 Months from Event
        S/RES/2617(2021) 17. | Regular; WithoutDelay; OnRequest
        S/RES/2617(2021) 18. | at least Every 1 Years; at least Every 1 Years; WithReport
        S/RES/2617(2021) 36. |
        S/RES/2629(2022) 6. | Until 2022-07-31; Every 30 Days
        S/RES/2645(2022) 3. | By 2022-10-17; WhenReady After
        S/RES/2645(2022) 10. | By 2022-10-15
        S/RES/2669(2022) 6. | On 2021-04-24; By 2023-03-15
        S/RES/2677(2023) 29. | Every 1 Months
        S/RES/2677(2023) 32. | Within 90 Days from Adoption; Every 90 Days from Previous
        S/RES/2690(2023) 2. | On 2023-07-01; By 2023-12-31; Regular; WithoutDelay
        S/RES/2709(2023) 58. | On 2024-02-15; On 2024-06-15; On 2024-10-13
        S/RES/2709(2023) (b) | By 2024-05
        S/RES/2713(2023) 25. | Until 2025-01-15; By 2024-12-15
        S/RES/2713(2023) 30. | By 2024-10-15; By 2024-10-15
        S/RES/2713(2023) i. | By 2024-10-15
        S/RES/2717(2023) 24. | By 2024-06-30
        S/RES/2717(2023) 43. |
        S/RES/2717(2023) 47. | Every 3 Months
        S/RES/2717(2023) 48. | By 2024-06-30; Unclear 2023-08-02; OnRequest
        S/RES/2717(2023) 49. | Every 6 Months
        S/RES/2721(2023) 6. | Within 60 Days
        S/RES/2729(2024) 22. | Every 1 Months
        S/RES/2729(2024) 23. | Before 90 Days from Event; Before 60 Days from Event; Before 30 Days from Event
        S/RES/2729(2024) 24. | Within 90 Days from Adoption; Every 90 Days from Previous
        S/RES/2733(2024) 5. | Within 6 Months from Adoption; Within 11 Months from Adoption
        S/RES/2745(2024) 7. | By 2025-01-31; By 2025-06-15
        S/RES/2745(2024) 8. |
        S/RES/2749(2024) 5. | Every 4 Months
        S/RES/2753(2024) 9. | Before 2025-03-30; Before 2025-09-30
        S/RES/2765(2024) 45. |
        S/RES/2765(2024) 49. | Every 3 Months
        S/RES/2765(2024) 50. | By 2025-03-31
        S/RES/2765(2024) 51. | Every 6 Months
        S/RES/2769(2025) 5. | WhenReady After
        S/RES/2769(2025) 14. | WithReport
        S/RES/2777(2025) 5. | Every 3 Months
        S/RES/73(1949) 7. |
        """;
}
