namespace ResolutionKit.Accuracy.Scores;

/// <summary>How many citations were found, missed and found in error.</summary>
internal sealed class Tally
{
    /// <summary>Found with kind, number and date.</summary>
    public int Right { get; set; }

    public int Missed { get; set; }

    public int Spurious { get; set; }

    /// <summary>Of those that are right, how many have their organ.</summary>
    public int Organs { get; set; }

    public double Precision => Share(Right, Right + Spurious);

    public double Recall => Share(Right, Right + Missed);

    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public double OrganShare => Share(Organs, Right);

    public static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
